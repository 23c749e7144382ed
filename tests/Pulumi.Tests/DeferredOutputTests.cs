namespace Pulumi.Tests;

public sealed class DeferredOutputTests
{
    [Fact]
    public async Task A_resource_can_take_an_output_of_one_that_is_made_later()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() =>
        {
            var deferred = new DeferredOutput<string>();
            _ = new Thing("first", new ThingArgs { Text = deferred.Output });
            var second = new Thing("second");
            deferred.Resolve(second.Id);
        })).ShouldSucceed();

        engine.Registered.Select(request => request.Name).ShouldBe(["mesh-dev", "second", "first"]);
        engine["first"].Inputs["text"].ShouldBe(PropertyValue.Of("id-of-second"));
        engine["first"].Dependencies.ShouldHaveSingleItem().ShouldEndWith("::second");
    }

    [Fact]
    public async Task It_is_what_it_is_resolved_with()
    {
        var deferred = new DeferredOutput<int>();
        var plusOne = deferred.Output.Apply(value => value + 1);
        var source = new TaskCompletionSource<int>();
        deferred.Resolve(Output.CreateSecret(source.Task));
        source.SetResult(4);

        (await OutputUtilities.GetValueAsync(plusOne), await Output.IsSecretAsync(plusOne)).ShouldBe((5, true));
        var unknown = new DeferredOutput<int>();
        unknown.Resolve(OutputUtilities.CreateUnknown(1));
        unknown.Output.IsKnown().ShouldBeFalse();
    }

    [Fact]
    public async Task An_error_is_reported_once()
    {
        var engine = new RecordingEngine();
        var result = await engine.RunAsync(() =>
        {
            var deferred = new DeferredOutput<string>();
            _ = new Thing("first", new ThingArgs { Text = deferred.Output });
            deferred.Resolve(Output.Create(1).Apply(value => value == 1 ? throw new RunException("stop") : "go"));
        });

        result.Errors.ShouldHaveSingleItem().Message.ShouldContain("stop");
    }

    [Fact]
    public void It_is_resolved_once()
    {
        var deferred = new DeferredOutput<int>();
        deferred.Resolve(Output.Create(1));
        Should.Throw<InvalidOperationException>(() => deferred.Resolve(Output.Create(2))).Message.ShouldBe("The deferred output is resolved already.");
        deferred.Output.Value().ShouldBe(1);
    }
}
