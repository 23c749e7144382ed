namespace Pulumi.Tests;

/// <summary>What the SDK itself refuses, and in which words an engine is told.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("", "a", "'type' cannot be null or empty. (Parameter 'type')")]
    [InlineData("test:index:Thing", "", "'name' cannot be null or empty. (Parameter 'name')")]
    public async Task A_resource_needs_a_type_and_a_name(string type, string name, string message) =>
        (await ErrorOf(() => new CustomResource(type, name, null))).ShouldBeOfType<ArgumentException>().Message.ShouldBe(message);

    [Fact]
    public async Task A_transformation_may_not_move_a_resource()
    {
        ResourceTransformation move = args => new ResourceTransformationResult(args.Args, new CustomResourceOptions { Parent = new Group("elsewhere") });

        (await ErrorOf(() => new Thing("a", null, new CustomResourceOptions { ResourceTransformations = { move } }))).Message
            .ShouldBe("Transformations cannot currently be used to change the 'parent' of a resource.");
    }

    [Fact]
    public async Task An_error_made_for_people_is_reported_by_its_message_alone()
    {
        ErrorReport.Text(new RunException("stop")).ShouldBe("stop");
        ErrorReport.Text(new ResourceException("stop", null, hideStack: true)).ShouldBe("stop");
        ErrorReport.Text(new ResourceException("stop", null)).ShouldContain("failed with an unhandled exception:\nPulumi.ResourceException: stop");
        (await ErrorOf(() => throw new ResourceException("stop", null, hideStack: true))).Message.ShouldBe("stop");
    }

    [Fact]
    public async Task A_secret_key_can_be_read_plainly_without_a_warning()
    {
        var engine = new RecordingEngine();
        var config = ImmutableDictionary<string, string>.Empty.Add("mesh:key", "value");
        (await engine.RunAsync(() => new Dictionary<string, object?> { ["value"] = new Config().Get("key") }, config, "mesh:key")).ShouldSucceed();

        engine.Outputs.ShouldHaveSingleItem().Outputs["value"].ShouldBe(PropertyValue.Of("value"));
        engine.Logs.ShouldBeEmpty();
    }

    private static async Task<Exception> ErrorOf(Action program) => (await new RecordingEngine().RunAsync(program)).Errors.ShouldHaveSingleItem();
}
