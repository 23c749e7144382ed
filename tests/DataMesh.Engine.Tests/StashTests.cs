namespace DataMesh.Engine.Tests;

public sealed class StashTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void A_stash_keeps_its_first_value()
    {
        _lab.MustUp(Stash("first"));

        _lab.MustUp(Stash("second")).ShouldBe("update kept [input]\n");

        Kept().ShouldBe(("\"second\"", "\"first\""));
        _lab.Up(Stash("second")).HasChanges.ShouldBeFalse();
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void A_replaced_stash_takes_the_new_value()
    {
        _lab.MustUp(Stash("first", trigger: "1"));

        _lab.MustUp(Stash("second", trigger: "2")).ShouldContain("replace kept [replacementTrigger]");

        Kept().ShouldBe(("\"second\"", "\"second\""));
    }

    [Fact]
    public void A_stash_survives_a_refresh_and_goes_with_a_destroy()
    {
        _lab.MustUp(Stash("first"));
        _lab.Refresh().HasChanges.ShouldBeFalse();
        Kept().ShouldBe(("\"first\"", "\"first\""));

        _lab.Destroy().ExitCode.ShouldBe(0);
        _lab.State.Resources.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_kept_is_known_before_the_stash_exists()
    {
        _lab.Options = new RunOptions { Unknowns = true };

        var outputs = _lab.Preview(Stash("first")).Stacks[0].Outputs;

        (outputs["kept"], outputs["id"].IsUnknown).ShouldBe((PropertyValue.Of("first"), true));
    }

    [Fact]
    public void A_secret_is_kept_as_a_secret()
    {
        _lab.MustUp(stack => stack.Output("kept", Register(stack, PropertyValue.Secret(PropertyValue.Of("hidden")), null)["output"]));

        _lab.StateText.ShouldNotContain("hidden");
        _lab.State.Find(Urn)!.Outputs["output"].ShouldBe(PropertyValue.Secret(PropertyValue.Of("hidden")));
    }

    [Fact]
    public void A_stash_without_a_value_is_refused()
    {
        var result = _lab.Up(stack => Register(stack, PropertyMap.Of(("other", PropertyValue.True)), null));

        string.Join('\n', result.AllDiagnostics.Select(diagnostic => diagnostic.Message)).ShouldSatisfyAllConditions(
            text => text.ShouldContain("property 'input': InvalidStash: A stash needs a value to keep."),
            text => text.ShouldContain("property 'other': InvalidStash: A stash takes nothing but 'input'."));
    }

    private static string Urn => TestLab.UrnOf("kept", "pulumi:index:Stash");

    private (string Input, string Output) Kept()
    {
        var outputs = _lab.State.Find(Urn).ShouldNotBeNull().Outputs;
        return ($"{outputs["input"]}", $"{outputs["output"]}");
    }

    private static Action<TestStack> Stash(string value, string? trigger = null) => stack =>
    {
        var stash = Register(stack, PropertyValue.Of(value), trigger);
        stack.Output("kept", stash["output"]);
        stack.Output("id", stash.Id);
    };

    private static TestResource Register(TestStack stack, PropertyValue value, string? trigger) =>
        Register(stack, PropertyMap.Of(("input", value)), trigger);

    private static TestResource Register(TestStack stack, PropertyMap inputs, string? trigger) => new(stack.Register(new RegisterResourceRequest
    {
        Type = "pulumi:index:Stash",
        Name = "kept",
        Custom = true,
        Parent = stack.Urn,
        Inputs = inputs,
        ReplacementTrigger = trigger is null ? null : PropertyValue.Of(trigger),
    }));
}
