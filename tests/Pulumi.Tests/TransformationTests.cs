namespace Pulumi.Tests;

public sealed class TransformationTests
{
    [Fact]
    public async Task Transformations_run_from_the_resource_up_to_the_stack()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() => new Group("g", group => new Thing("a", new ThingArgs { Text = "0" }, new CustomResourceOptions
        {
            Parent = group,
            ResourceTransformations = { Append("1") },
        }), new ComponentResourceOptions { ResourceTransformations = { Append("2") } }))).ShouldSucceed();
        engine["a"].Inputs["text"].AsString().ShouldBe("012");
    }

    [Fact]
    public async Task A_transformation_may_change_options_but_not_the_parent()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() => new Thing("a", null, new CustomResourceOptions
        {
            ResourceTransformations = { args => new ResourceTransformationResult(args.Args, new CustomResourceOptions { Protect = true }) },
        }))).ShouldSucceed();
        engine["a"].Protect.ShouldBe(true);
        var result = await new RecordingEngine().RunAsync(() =>
        {
            var group = new Group("g");
            _ = new Thing("a", null, new CustomResourceOptions
            {
                ResourceTransformations = { args => new ResourceTransformationResult(args.Args, new CustomResourceOptions { Parent = group }) },
            });
        });
        result.Errors.ShouldHaveSingleItem().Message.ShouldBe("Transformations cannot currently be used to change the 'parent' of a resource.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Transforms_see_properties_as_values_and_change_them(bool later)
    {
        var engine = new RecordingEngine { AnswersLater = later };
        ImmutableDictionary<string, object?>? seen = null;
        (await engine.RunAsync(() => new Group("g", group =>
        {
            var first = new Thing("first", new ThingArgs { Text = "x" });
            _ = new Thing("a", new ThingArgs { Text = "t", Count = Output.CreateSecret(1), Anything = first.Id }, new CustomResourceOptions { Parent = group });
        }, new ComponentResourceOptions
        {
            ResourceTransforms =
            {
                async (args, _) =>
                {
                    await Task.Yield();
                    if (!args.Custom)
                        return null;
                    seen = args.Args;
                    var options = CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new CustomResourceOptions { IgnoreChanges = { "text" } });
                    return new ResourceTransformResult(args.Args.SetItem("text", "changed"), options);
                },
            },
        }))).ShouldSucceed();
        seen!["text"].ShouldBe("t");
        seen["count"].ShouldBeOfType<Output<object?>>().IsSecret().ShouldBeTrue();
        var sent = engine["a"];
        sent.Inputs["text"].AsString().ShouldBe("changed");
        sent.Inputs["count"].ShouldBe(PropertyValue.Secret(PropertyValue.Of(1)));
        sent.IgnoreChanges.ShouldBe(["text"]);
        sent.PropertyDependencies["anything"].ShouldBe([RecordingEngine.UrnOf(engine["first"].Parent, "test:index:Thing", "first")]);
    }

    private static ResourceTransformation Append(string text) => args =>
    {
        if (args.Args is ThingArgs thing)
            thing.Text = thing.Text.Apply(value => value + text);
        return new ResourceTransformationResult(args.Args, args.Options);
    };
}
