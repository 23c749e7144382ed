namespace Pulumi.Tests;

public sealed class StashTests
{
    [Fact]
    public async Task A_stash_is_registered_with_its_input_and_reads_both_outputs()
    {
        Stash? stash = null;
        var engine = new RecordingEngine
        {
            Answer = (request, response) => request.Custom ? response with { Outputs = request.Inputs.With("output", PropertyValue.Of("first")) } : response,
        };
        (await engine.RunAsync(() => stash = new Stash("kept", new StashArgs { Input = "second" }))).ShouldSucceed();

        (engine["kept"].Type, engine["kept"].Inputs).ShouldBe(("pulumi:index:Stash", PropertyMap.Of(("input", PropertyValue.Of("second")))));
        (stash!.Input.Value(), stash.Output.Value()).ShouldBe(((object)"second", (object)"first"));
    }

    [Fact]
    public async Task A_stash_needs_a_value() =>
        (await new RecordingEngine().RunAsync(() => new Stash("kept", new StashArgs()))).Errors.ShouldHaveSingleItem().Message
            .ShouldBe("[Input] Pulumi.StashArgs.Input is required but was not given a value (Parameter 'Input')");
}
