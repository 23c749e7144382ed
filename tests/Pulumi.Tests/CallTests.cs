namespace Pulumi.Tests;

/// <summary>Methods of resources.</summary>
public sealed class CallTests
{
    [Fact]
    public async Task The_resource_itself_is_an_argument_and_the_answer_an_output()
    {
        Output<string>? text = null;
        var engine = new RecordingEngine();
        (await engine.RunAsync(() => text = Deployment.Instance
            .Call<ImmutableDictionary<string, object>>("test:index:Thing/method", new MethodArgs { Key = Output.CreateSecret("k") }, new Thing("a"))
            .Apply(answer => string.Join(',', answer.Keys.Order(StringComparer.Ordinal))))).ShouldSucceed();

        text.ShouldNotBeNull().Value().ShouldBe("key");
        text.IsSecret().ShouldBeTrue();
        var self = engine.Calls.ShouldHaveSingleItem().Args["__self__"].ShouldBeOfType<PropertyValue.ReferenceValue>();
        self.Urn.ShouldEndWith("::a");
        engine.Calls.Single().ArgDependencies["__self__"].ShouldBe([self.Urn]);
    }

    [Fact]
    public async Task A_refusal_says_why()
    {
        var engine = new RecordingEngine { Call = _ => new CallResponse(PropertyMap.Empty) { Failures = [new CallFailure("key", "is bad"), new CallFailure("", "no")] } };
        var result = await engine.RunAsync(() => Deployment.Instance.Call("test:index:Thing/method", CallArgs.Empty));

        result.Errors.ShouldHaveSingleItem().Message.ShouldBe("Call of 'test:index:Thing/method' failed: is bad (key); no");
    }

    private sealed class MethodArgs : CallArgs
    {
        [Input("key")]
        public Input<string>? Key { get; set; }
    }
}
