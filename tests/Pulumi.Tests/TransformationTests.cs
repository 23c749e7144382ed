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

    private static ResourceTransformation Append(string text) => args =>
    {
        if (args.Args is ThingArgs thing)
            thing.Text = thing.Text.Apply(value => value + text);
        return new ResourceTransformationResult(args.Args, args.Options);
    };
}
