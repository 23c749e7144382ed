namespace DataMesh.Engine.Tests;

public sealed class AliasTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void A_resource_under_a_new_name_keeps_what_was_generated_for_it()
    {
        _lab.MustUp(stack => stack.Thing("old"));
        var id = _lab.Cloud.Ids.Single();

        _lab.MustUp(stack => stack.Thing("new", null, request => request with { Aliases = [new AliasSpec { Name = "old" }] })).ShouldBe("");
        _lab.MustUp(stack => stack.Thing("new")).ShouldBe("");

        _lab.Cloud.Ids.ShouldBe([id]);
        _lab.State.Find(TestLab.UrnOf("old")).ShouldBeNull();
        _lab.State.Find(TestLab.UrnOf("new")).ShouldNotBeNull().Aliases.ShouldBe([TestLab.UrnOf("old")]);
    }

    [Fact]
    public void A_whole_URN_is_an_alias_too()
    {
        _lab.MustUp(stack => stack.Thing("old"));

        _lab.MustUp(stack => stack.Thing("new", null, request => request with { Aliases = [new AliasSpec { Urn = TestLab.UrnOf("old") }] })).ShouldBe("");
    }

    [Fact]
    public void Children_follow_a_renamed_parent()
    {
        static Action<TestStack> Program(string name, params AliasSpec[] aliases) => stack =>
        {
            var component = stack.Component(name, request => request with { Aliases = [.. aliases] });
            stack.Thing($"{name}-child", null, request => request with { Parent = component.Urn });
        };
        _lab.MustUp(Program("old"));

        _lab.MustUp(Program("new", new AliasSpec { Name = "old" })).ShouldBe("");

        _lab.State.Resources.ShouldContain(resource => resource.Urn.EndsWith("::new-child", StringComparison.Ordinal));
        _lab.State.Resources.ShouldNotContain(resource => resource.Urn.EndsWith("::old-child", StringComparison.Ordinal));
    }

    [Fact]
    public void A_resource_that_moves_into_a_component_names_its_old_place()
    {
        _lab.MustUp(stack => stack.Thing("a"));

        _lab.MustUp(stack =>
        {
            var component = stack.Component("c");
            stack.Thing("a", null, request => request with { Parent = component.Urn, Aliases = [new AliasSpec { NoParent = true }] });
        }).ShouldBe("create c\n");
    }

    [Fact]
    public void Without_an_alias_a_second_name_for_the_same_resource_is_refused()
    {
        _lab.MustUp(stack => stack.Thing("old", new Inputs().Set("name", "same")));

        var result = _lab.Up(stack => stack.Thing("new", new Inputs().Set("name", "same")));

        result.ExitCode.ShouldBe(1);
        var diagnostic = result.AllDiagnostics.First();
        diagnostic.Code.ShouldBe("DM0622");
        diagnostic.Message.ShouldContain(TestLab.UrnOf("old"));
        _lab.Cloud.Ids.ShouldBe(["/same"]);
    }
}
