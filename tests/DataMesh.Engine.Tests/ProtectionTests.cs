namespace DataMesh.Engine.Tests;

public sealed class ProtectionTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void A_protected_resource_is_not_deleted()
    {
        _lab.MustUp(Program("a", protect: true));

        var result = _lab.Up(_ => { });

        result.ExitCode.ShouldBe(1);
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0620");
        _lab.Cloud.Ids.ShouldBe(["/a"]);
    }

    [Fact]
    public void A_protected_resource_is_not_destroyed()
    {
        _lab.MustUp(Program("a", protect: true));

        _lab.Destroy().AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0620");
        _lab.Cloud.Ids.ShouldBe(["/a"]);
    }

    [Fact]
    public void A_protected_resource_is_not_replaced_and_the_reason_is_named()
    {
        _lab.MustUp(Program("a", protect: true));

        var diagnostic = _lab.Up(Program("b", protect: true)).AllDiagnostics.ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe("DM0621");
        diagnostic.Message.ShouldContain("because of name");
    }

    [Fact]
    public void Protection_that_was_taken_away_in_a_run_before_does_not_count()
    {
        _lab.MustUp(Program("a", protect: true));
        _lab.MustUp(Program("a", protect: false)).ShouldBe("");

        _lab.MustUp(_ => { }).ShouldBe("delete a\n");
    }

    [Fact]
    public void RetainOnDelete_leaves_the_resource_in_the_cloud()
    {
        _lab.MustUp(stack => stack.Thing("a", new Inputs().Set("name", "a"), request => request with { RetainOnDelete = true }));

        _lab.MustUp(_ => { }).ShouldBe("delete a\n");

        _lab.Cloud.Ids.ShouldBe(["/a"]);
        _lab.State.Find(TestLab.UrnOf("a")).ShouldBeNull();
    }

    [Fact]
    public void DeletedWith_spares_the_deletion_of_what_goes_anyway()
    {
        _lab.MustUp(stack =>
        {
            var box = stack.Thing("box", new Inputs().Set("name", "box"));
            stack.Thing("inner", new Inputs().Set("name", "inner").From("container", box, "id"), request => request with { DeletedWith = box.Urn });
        });
        _lab.Cloud.Operations.Clear();

        _lab.Destroy().ExitCode.ShouldBe(0);

        _lab.Cloud.Operations.ShouldBe(["delete /box"]);
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    private static Action<TestStack> Program(string name, bool protect) => stack =>
        stack.Thing("a", new Inputs().Set("name", name), request => request with { Protect = protect });
}
