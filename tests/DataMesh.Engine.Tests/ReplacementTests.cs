namespace DataMesh.Engine.Tests;

public sealed class ReplacementTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void Leftovers_that_leave_no_order_for_a_destroy_are_told_and_the_next_up_removes_them()
    {
        _lab.MustUp(stack =>
        {
            var a = stack.Thing("a", new Inputs().Set("name", "a"));
            stack.Thing("x", new Inputs().Set("name", "x").From("reads", a, "fullName"));
        });
        _lab.Cloud.Refusal = operation => operation.StartsWith("delete", StringComparison.Ordinal) ? new ProviderError("Busy", "Later") : null;
        _lab.Up(TheOtherWayRound).ExitCode.ShouldBe(3);
        _lab.Cloud.Refusal = _ => null;

        var destroy = _lab.Destroy();

        destroy.ExitCode.ShouldBe(1);
        var diagnostic = destroy.AllDiagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("DM0624");
        diagnostic.Urn.ShouldBeOneOf(TestLab.UrnOf("a"), TestLab.UrnOf("x"));
        _lab.MustUp(TheOtherWayRound);
        _lab.Cloud.Ids.ShouldBe(["/a2", "/x2"]);
        _lab.Destroy().ExitCode.ShouldBe(0);

        static void TheOtherWayRound(TestStack stack)
        {
            var x = stack.Thing("x", new Inputs().Set("name", "x2"));
            stack.Thing("a", new Inputs().Set("name", "a2").From("reads", x, "fullName"));
        }
    }

    [Fact]
    public void A_renamed_resource_is_created_before_the_old_one_is_deleted()
    {
        _lab.MustUp(stack => stack.Thing("a", new Inputs().Set("name", "old")));

        _lab.MustUp(stack => stack.Thing("a", new Inputs().Set("name", "new")))
            .ShouldBe("create-replacement a\nreplace a [name]\ndelete-replaced a\n");

        _lab.Cloud.Operations.ShouldBe(["create /old", "create /new", "delete /old"]);
        _lab.State.Resources.Count(resource => resource.Urn == TestLab.UrnOf("a")).ShouldBe(1);
    }

    [Fact]
    public void A_resource_that_keeps_its_id_is_deleted_before_it_is_created_anew()
    {
        _lab.MustUp(stack => stack.Thing("a", new Inputs().Set("name", "a").Set("kind", "x")));

        _lab.MustUp(stack => stack.Thing("a", new Inputs().Set("name", "a").Set("kind", "y")))
            .ShouldBe("delete-replaced a\nreplace a [kind]\ncreate-replacement a\n");

        _lab.Cloud.Operations.ShouldBe(["create /a", "delete /a", "create /a"]);
        _lab.State.Find(TestLab.UrnOf("a")).ShouldNotBeNull().PendingReplacement.ShouldBeFalse();
    }

    [Fact]
    public void DeleteBeforeReplace_turns_the_order()
    {
        static Action<TestStack> Program(string name) =>
            stack => stack.Thing("a", new Inputs().Set("name", name), request => request with { DeleteBeforeReplace = true });
        _lab.MustUp(Program("old"));

        _lab.MustUp(Program("new")).ShouldBe("delete-replaced a\nreplace a [name]\ncreate-replacement a\n");
    }

    [Fact]
    public void What_lives_in_a_container_that_is_deleted_first_goes_and_comes_with_it()
    {
        static Action<TestStack> Program(string kind) => stack =>
        {
            var box = stack.Thing("box", new Inputs().Set("name", "box").Set("kind", kind));
            var inner = stack.Thing("inner", new Inputs().Set("name", "inner").From("container", box, "id"));
            stack.Thing("leaf", new Inputs().Set("name", "leaf").From("container", inner, "id"));
            stack.Thing("reader", new Inputs().Set("name", "reader").From("reads", box, "fullName"));
        };
        _lab.MustUp(Program("x"));
        _lab.Cloud.Operations.Clear();

        var steps = _lab.MustUp(Program("y"));

        _lab.Cloud.Operations.ShouldBe(
        [
            "delete /box/inner/leaf", "delete /box/inner", "delete /box", "create /box", "create /box/inner", "create /box/inner/leaf",
        ]);
        steps.ShouldContain("replace inner [box]");
        steps.ShouldContain("replace leaf [inner]");
        steps.ShouldNotContain("reader");
        _lab.Cloud.Ids.ShouldBe(["/box", "/box/inner", "/box/inner/leaf", "/reader"]);
    }

    [Fact]
    public void What_lives_in_a_renamed_container_is_created_in_the_new_one_before_the_old_ones_are_deleted()
    {
        static Action<TestStack> Program(string name) => stack =>
        {
            var box = stack.Thing("box", new Inputs().Set("name", name));
            stack.Thing("inner", new Inputs().Set("name", "inner").From("container", box, "id"));
        };
        _lab.MustUp(Program("old"));
        _lab.Cloud.Operations.Clear();

        _lab.MustUp(Program("new"));

        _lab.Cloud.Operations.ShouldBe(["create /new", "create /new/inner", "delete /old/inner", "delete /old"]);
    }

    [Fact]
    public void Content_that_is_dropped_in_the_same_run_is_deleted_before_its_container()
    {
        _lab.MustUp(stack =>
        {
            var box = stack.Thing("box", new Inputs().Set("name", "box").Set("kind", "x"));
            stack.Thing("inner", new Inputs().Set("name", "inner").From("container", box, "id"));
        });
        _lab.Cloud.Operations.Clear();

        _lab.MustUp(stack => stack.Thing("box", new Inputs().Set("name", "box").Set("kind", "y")));

        _lab.Cloud.Operations.ShouldBe(["delete /box/inner", "delete /box", "create /box"]);
    }

    [Fact]
    public void ReplaceOnChanges_turns_an_update_into_a_replacement()
    {
        static Action<TestStack> Program(string size) => stack =>
            stack.Thing("a", new Inputs().Set("name", "a").Set("tags", PropertyValue.Of(PropertyMap.Of(("size", PropertyValue.Of(size))))),
                request => request with { ReplaceOnChanges = ["tags"] });
        _lab.MustUp(Program("1"));

        _lab.MustUp(Program("2")).ShouldContain("replace a [tags.size]");
    }

    [Fact]
    public void ReplaceWith_replaces_with_another_resource()
    {
        static Action<TestStack> Program(string name) => stack =>
        {
            var a = stack.Thing("a", new Inputs().Set("name", name));
            stack.Thing("b", new Inputs().Set("name", "b"), request => request with { Dependencies = [a.Urn], ReplaceWith = [a.Urn] });
        };
        _lab.MustUp(Program("old"));

        _lab.MustUp(Program("new")).ShouldContain("replace b [a]");
    }
}
