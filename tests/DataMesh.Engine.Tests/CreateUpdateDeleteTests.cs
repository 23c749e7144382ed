namespace DataMesh.Engine.Tests;

public sealed class CreateUpdateDeleteTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void A_new_resource_is_created()
    {
        var result = _lab.Up(stack => stack.Thing("a", new Inputs().Set("name", "a").Set("size", "1")));

        result.ExitCode.ShouldBe(0);
        TestLab.Steps(result).ShouldBe("create a\n");
        _lab.Cloud.Things["/a"].Inputs["size"].AsString().ShouldBe("1");
        var saved = _lab.State.Find(TestLab.UrnOf("a")).ShouldNotBeNull();
        saved.Id.ShouldBe("/a");
        saved.Outputs["fullName"].AsString().ShouldBe("/a");
        saved.Created.ShouldBe(_lab.Clock.Now);
    }

    [Fact]
    public void A_changed_input_is_updated_in_place()
    {
        _lab.MustUp(stack => stack.Thing("a", new Inputs().Set("name", "a").Set("size", "1")));
        var created = _lab.Clock.Now;
        _lab.Clock.Now = created.AddHours(1);

        _lab.MustUp(stack => stack.Thing("a", new Inputs().Set("name", "a").Set("size", "2"))).ShouldBe("update a [size]\n");

        _lab.Cloud.Operations.ShouldBe(["create /a", "update /a"]);
        var saved = _lab.State.Find(TestLab.UrnOf("a")).ShouldNotBeNull();
        saved.Outputs["size"].AsString().ShouldBe("2");
        saved.Created.ShouldBe(created);
        saved.Modified.ShouldBe(_lab.Clock.Now);
    }

    [Fact]
    public void A_resource_that_is_not_registered_any_more_is_deleted()
    {
        _lab.MustUp(stack => stack.Thing("a", new Inputs().Set("name", "a")));

        _lab.MustUp(_ => { }).ShouldBe("delete a\n");

        _lab.Cloud.Ids.ShouldBeEmpty();
        _lab.State.Find(TestLab.UrnOf("a")).ShouldBeNull();
    }

    [Fact]
    public void Creations_follow_dependencies_and_deletions_go_the_other_way()
    {
        static void Program(TestStack stack)
        {
            var box = stack.Thing("z-box", new Inputs().Set("name", "box"));
            var inner = stack.Thing("m-inner", new Inputs().Set("name", "inner").From("container", box, "id"));
            stack.Thing("a-leaf", new Inputs().Set("name", "leaf").From("container", inner, "id"));
            stack.Thing("b-beside", new Inputs().Set("name", "beside"), request => request with { Dependencies = [inner.Urn] });
        }

        _lab.MustUp(Program);
        _lab.Cloud.Operations.ShouldBe(["create /box", "create /box/inner", "create /box/inner/leaf", "create /beside"]);
        _lab.Cloud.Operations.Clear();

        _lab.MustUp(_ => { });
        _lab.Cloud.Operations.ShouldBe(["delete /beside", "delete /box/inner/leaf", "delete /box/inner", "delete /box"]);
    }

    [Fact]
    public void Nested_differences_are_named_by_their_path()
    {
        static Action<TestStack> Program(string value) => stack => stack.Thing("a", new Inputs().Set("name", "a").Set("tags", PropertyValue.Of(PropertyMap.Of(
            ("x.y", PropertyValue.Of(value)),
            ("list", PropertyValue.Of([PropertyValue.Of("same"), PropertyValue.Of(value)]))))));
        _lab.MustUp(Program("1"));

        _lab.MustUp(Program("2")).ShouldBe("update a [tags.list[1], tags[\"x.y\"]]\n");
    }

    [Fact]
    public void A_component_keeps_its_outputs_in_the_state()
    {
        _lab.MustUp(stack =>
        {
            var component = stack.Component("c");
            stack.Thing("a", new Inputs().Set("name", "a"), request => request with { Parent = component.Urn });
            stack.Output("answer", PropertyValue.Of(42));
        });

        var child = _lab.State.Resources.Single(resource => resource.Type == FakeProvider.Thing);
        child.Urn.ShouldBe("urn:pulumi:dev::proj::my:index:Component$fake:index:Thing::a");
        _lab.State.StackOutputs["answer"].AsNumber().ShouldBe(42);
    }
}
