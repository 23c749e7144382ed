namespace Pulumi.Tests;

public sealed class InvokeTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_function_is_called_with_the_values_of_its_arguments(bool later)
    {
        var engine = new RecordingEngine { AnswersLater = later };
        Output<NestedResult>? result = null;
        Thing? thing = null;
        (await engine.RunAsync(() =>
        {
            thing = new Thing("a", new ThingArgs { Text = "t" });
            result = Deployment.Instance.Invoke<NestedResult>("test:index:get", new GetArgs { Key = thing.Id }, new InvokeOptions { Version = "2" });
        })).ShouldSucceed();
        result.ShouldNotBeNull().Value().Key.ShouldBe("id-of-a");
        result!.Dependencies().ShouldBe([thing!]);
        engine.Invokes.ShouldHaveSingleItem().Version.ShouldBe("2");
    }

    [Fact]
    public async Task A_function_is_not_called_while_an_argument_or_a_dependency_is_unknown()
    {
        var engine = new RecordingEngine { Answer = (_, response) => response with { Id = null } };
        (await engine.RunAsync(() =>
        {
            var thing = new Thing("a");
            Deployment.Instance.Invoke<NestedResult>("test:index:get", new GetArgs { Key = thing.Id }).IsKnown().ShouldBeFalse();
            Deployment.Instance.Invoke<NestedResult>("test:index:get", new GetArgs { Key = "k" }, new InvokeOutputOptions { DependsOn = { thing } })
                .IsKnown().ShouldBeFalse();
        })).ShouldSucceed();
        engine.Invokes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_single_value_and_a_plain_call_are_unwrapped()
    {
        (await new RecordingEngine().RunAsync(() =>
        {
            Deployment.Instance.InvokeSingle<string>("test:index:get", new GetArgs { Key = "k" }).Value().ShouldBe("k");
            Deployment.Instance.InvokeAsync<NestedResult>("test:index:get", new GetArgs { Key = "k" }).Result.Key.ShouldBe("k");
        })).ShouldSucceed();
    }

    [Fact]
    public async Task A_refused_call_says_why()
    {
        var engine = new RecordingEngine
        {
            Invoke = _ => new InvokeResponse(PropertyMap.Empty) { Failures = [new CallFailure("key", "is bad"), new CallFailure("", "go away")] },
        };
        var result = await engine.RunAsync(() => Deployment.Instance.Invoke<NestedResult>("test:index:get", new GetArgs { Key = "k" }));
        result.Errors.ShouldHaveSingleItem().Message.ShouldBe("Invoke of 'test:index:get' failed: is bad (key); go away");
    }

    [Fact]
    public async Task A_secret_result_is_a_secret_output()
    {
        var engine = new RecordingEngine { Invoke = _ => new InvokeResponse(PropertyMap.Of(("key", PropertyValue.Secret(PropertyValue.Of("k"))))) };
        (await engine.RunAsync(() => Deployment.Instance.Invoke<NestedResult>("test:index:get", new GetArgs()).IsSecret().ShouldBeTrue())).ShouldSucceed();
    }

    private sealed class GetArgs : InvokeArgs
    {
        [Input("key")]
        public Input<string>? Key { get; set; }
    }
}
