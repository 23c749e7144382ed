namespace DataMesh.Engine.Tests;

public sealed class ReplacementTriggerTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void Another_trigger_replaces_the_resource()
    {
        _lab.MustUp(Program(PropertyValue.Of("2026-01")));
        _lab.Up(Program(PropertyValue.Of("2026-01"))).HasChanges.ShouldBeFalse();

        _lab.MustUp(Program(PropertyValue.Of("2026-02"))).ShouldContain("replace a [replacementTrigger]");

        _lab.Up(Program(PropertyValue.Of("2026-02"))).HasChanges.ShouldBeFalse();
        _lab.Cloud.Ids.ShouldBe(["/a"]);
    }

    [Fact]
    public void A_trigger_that_is_new_or_gone_replaces_nothing()
    {
        _lab.MustUp(Program(null));
        _lab.MustUp(Program(PropertyValue.Of(1))).ShouldBe("");
        _lab.State.Find(TestLab.UrnOf("a")).ShouldNotBeNull().ReplacementTrigger.ShouldBe(PropertyValue.Of(1));
        _lab.MustUp(Program(null)).ShouldBe("");
        _lab.State.Find(TestLab.UrnOf("a")).ShouldNotBeNull().ReplacementTrigger.ShouldBeNull();
    }

    [Fact]
    public void A_secret_trigger_is_kept_as_a_secret()
    {
        _lab.MustUp(Program(PropertyValue.Secret(PropertyValue.Of("hidden"))));

        _lab.StateText.ShouldNotContain("hidden");
        _lab.MustUp(Program(PropertyValue.Of("hidden"))).ShouldBe("");
        _lab.MustUp(Program(PropertyValue.Secret(PropertyValue.Of("other")))).ShouldContain("replace a [replacementTrigger]");
    }

    [Fact]
    public void A_trigger_that_is_not_known_yet_may_be_another_one()
    {
        _lab.MustUp(Program(PropertyValue.Of(1)));
        _lab.Options = new RunOptions { Unknowns = true };

        TestLab.Steps(_lab.Preview(Program(PropertyValue.Unknown))).ShouldContain("replace a [replacementTrigger]");
    }

    private static Action<TestStack> Program(PropertyValue? trigger) => stack =>
        stack.Thing("a", new Inputs().Set("name", "a"), request => request with { ReplacementTrigger = trigger });
}
