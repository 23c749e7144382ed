namespace Pulumi.Tests;

public sealed class DeserializationTests
{
    [Fact]
    public async Task Every_kind_of_output_is_read()
    {
        var (thing, _) = await ReadAsync(PropertyMap.Of(
            ("text", PropertyValue.Of("t")),
            ("count", PropertyValue.Of(3)),
            ("ratio", PropertyValue.Of(0.5)),
            ("flag", PropertyValue.True),
            ("list", PropertyValue.Of([PropertyValue.Of("a")])),
            ("tags", PropertyValue.Of(PropertyMap.Of(("k", PropertyValue.Of("v")), ("__internal", PropertyValue.Of("x"))))),
            ("size", PropertyValue.Of("small")),
            ("either", PropertyValue.Of(4)),
            ("nested", PropertyValue.Of(PropertyMap.Of(("key", PropertyValue.Of("k")), ("depth", PropertyValue.Of(2))))),
            ("anything", PropertyValue.Of([PropertyValue.Of(1), PropertyValue.Of(PropertyMap.Of(("a", PropertyValue.True)))]))));
        (thing.Text.Value(), thing.Count.Value(), thing.Ratio.Value(), thing.Flag.Value()).ShouldBe(("t", 3, 0.5, true));
        thing.List.Value().ShouldBe(["a"]);
        thing.Tags.Value()!.ShouldHaveSingleItem().Value.ShouldBe("v");
        thing.Size.Value().ShouldBe(Size.Small);
        thing.Either.AsT1().Value().ShouldBe(4);
        thing.Nested.Value()!.Depth.ShouldBe(2);
        thing.Nested.Value()!.Items.ShouldBeEmpty();
        thing.Anything.Value().ShouldBeOfType<ImmutableArray<object?>>()[0].ShouldBe(1.0);
    }

    [Fact]
    public async Task What_does_not_fit_gives_a_warning_and_the_default()
    {
        var (thing, engine) = await ReadAsync(PropertyMap.Of(("count", PropertyValue.Of("many")), ("list", PropertyValue.Of(1))));
        thing.Count.Value().ShouldBe(0);
        thing.List.Value().ShouldBeEmpty();
        engine.Logs.Select(log => log.Message).ShouldContain("Expected System.Int32 but got System.String deserializing test:index:Thing::thing.count");
        engine.Logs.ShouldAllBe(log => log.Severity == LogSeverity.Warning);
    }

    [Fact]
    public async Task A_missing_output_is_known_and_empty()
    {
        var (thing, _) = await ReadAsync(PropertyMap.Empty);
        thing.Text.IsKnown().ShouldBeTrue();
        thing.Text.Value().ShouldBeNull();
        thing.List.Value().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missing_output_is_unknown_where_the_engine_says_so()
    {
        var (thing, _) = await ReadAsync(PropertyMap.Of(("count", PropertyValue.Of(1))), dryRun: true);
        thing.Text.IsKnown().ShouldBeFalse();
        thing.Count.IsKnown().ShouldBeTrue();
    }

    [Fact]
    public async Task A_secret_or_unknown_anywhere_inside_makes_the_whole_output_so()
    {
        var (thing, _) = await ReadAsync(PropertyMap.Of(
            ("tags", PropertyValue.Of(PropertyMap.Of(("k", PropertyValue.Secret(PropertyValue.Of("v")))))),
            ("list", PropertyValue.Of([PropertyValue.Of("a"), PropertyValue.Unknown]))));
        thing.Tags.IsSecret().ShouldBeTrue();
        thing.Tags.Value()!["k"].ShouldBe("v");
        thing.List.IsKnown().ShouldBeFalse();
    }

    [Fact]
    public async Task An_output_depends_on_its_resource()
    {
        var (thing, _) = await ReadAsync(PropertyMap.Empty);
        thing.Text.Dependencies().ShouldBe([thing]);
        thing.Id.Dependencies().ShouldBe([thing]);
        thing.Urn.Dependencies().ShouldBe([thing]);
    }

    [Fact]
    public async Task An_id_that_is_not_known_yet_is_unknown()
    {
        Thing? thing = null;
        var engine = new RecordingEngine { Answer = (_, response) => response with { Id = null } };
        (await engine.RunAsync(() => thing = new Thing("thing"))).ShouldSucceed();
        thing!.Id.IsKnown().ShouldBeFalse();
        thing.Urn.IsKnown().ShouldBeTrue();
    }

    [Fact]
    public async Task Outputs_of_a_failed_resource_are_unknown()
    {
        Thing? thing = null;
        var engine = new RecordingEngine { Answer = (_, response) => response with { Result = RegistrationResult.Fail } };
        (await engine.RunAsync(() => thing = new Thing("thing"))).ShouldSucceed();
        thing!.Text.IsKnown().ShouldBeFalse();
    }

    private static async Task<(Thing Thing, RecordingEngine Engine)> ReadAsync(PropertyMap outputs, bool dryRun = false)
    {
        Thing? thing = null;
        var engine = new RecordingEngine { DryRun = dryRun, Answer = (request, response) => request.Custom ? response with { Outputs = outputs } : response };
        (await engine.RunAsync(() => thing = new Thing("thing"))).ShouldSucceed();
        return (thing!, engine);
    }
}
