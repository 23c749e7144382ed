namespace Pulumi.Tests;

public sealed class DiscriminatedUnionTests
{
    [Fact]
    public async Task The_discriminator_says_which_class_an_output_is_read_into()
    {
        var (shapes, engine) = await ReadAsync(
            Shape("circle", ("radius", PropertyValue.Of(2))), Shape("square", ("side", PropertyValue.Of(3))));

        shapes.One.Value().ShouldBeOfType<Circle>().Radius.ShouldBe(2);
        shapes.All.Value().Select(shape => shape.GetType()).ShouldBe([typeof(Circle), typeof(Square)]);
        engine.Logs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_tag_that_no_case_has_gives_a_warning_and_nothing()
    {
        var (shapes, engine) = await ReadAsync(Shape("triangle"));

        shapes.One.Value().ShouldBeNull();
        engine.Logs.Select(log => log.Severity).Distinct().ShouldBe([LogSeverity.Warning]);
        engine.Logs.ShouldContain(log => log.Message.EndsWith("deserializing test:index:Shapes::shapes.one", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Args_of_any_case_are_sent_as_they_are()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() => new CustomResource("test:index:Shapes", "shapes", new ShapesArgs { One = new CircleArgs { Radius = 2 } }))).ShouldSucceed();

        engine["shapes"].Inputs["one"].ShouldBe(Shape("circle", ("radius", PropertyValue.Of(2))));
    }

    private static PropertyValue Shape(string kind, params (string Key, PropertyValue Value)[] more) =>
        PropertyValue.Of(PropertyMap.Of([("kind", PropertyValue.Of(kind)), .. more]));

    private static async Task<(Shapes Shapes, RecordingEngine Engine)> ReadAsync(params PropertyValue[] all)
    {
        Shapes? shapes = null;
        var engine = new RecordingEngine
        {
            Answer = (request, response) => request.Custom
                ? response with { Outputs = PropertyMap.Of(("one", all[0]), ("all", PropertyValue.Of([.. all]))) }
                : response,
        };
        (await engine.RunAsync(() => shapes = new Shapes("shapes"))).ShouldSucceed();
        return (shapes.ShouldNotBeNull(), engine);
    }

    [DiscriminatedUnionDiscriminator("kind")]
    [DiscriminatedUnionCase("circle", typeof(Circle))]
    [DiscriminatedUnionCase("square", typeof(Square))]
    private interface IShape;

    [DiscriminatedUnionDiscriminator("kind")]
    [DiscriminatedUnionCase("circle", typeof(CircleArgs))]
    private interface IShapeArgs;

    [OutputType]
    private sealed class Circle : IShape
    {
        public readonly double Radius;

        [OutputConstructor]
        private Circle(double radius) => Radius = radius;
    }

    [OutputType]
    private sealed class Square : IShape
    {
        public readonly double Side;

        [OutputConstructor]
        private Square(double side) => Side = side;
    }

    private sealed class CircleArgs : ResourceArgs, IShapeArgs
    {
        [Input("kind")]
        public Input<string> Kind { get; } = "circle";

        [Input("radius")]
        public Input<double> Radius { get; set; } = 0;
    }

    private sealed class ShapesArgs : ResourceArgs
    {
        [Input("one")]
        public IShapeArgs? One { get; set; }
    }

    private sealed class Shapes(string name) : CustomResource("test:index:Shapes", name, ResourceArgs.Empty)
    {
        [Output("one")]
        public Output<IShape?> One { get; private set; } = null!;

        [Output("all")]
        public Output<ImmutableArray<IShape>> All { get; private set; } = null!;
    }
}
