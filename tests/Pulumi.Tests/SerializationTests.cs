using System.Text.Json;

namespace Pulumi.Tests;

public sealed class SerializationTests
{
    [Fact]
    public async Task Only_inputs_that_are_set_are_sent()
    {
        var inputs = await InputsOf(new ThingArgs { Text = "x", Count = 3, Flag = false });
        inputs.Keys.ShouldBe(["count", "flag", "text"]);
        inputs["count"].AsNumber().ShouldBe(3);
    }

    [Fact]
    public async Task A_list_or_map_that_was_only_touched_is_sent_empty()
    {
        var args = new ThingArgs();
        _ = (args.List, args.Tags);
        (await InputsOf(args)).ShouldBe(PropertyMap.Of(("list", PropertyValue.Of([])), ("tags", PropertyValue.Of(PropertyMap.Empty))));
    }

    [Fact]
    public async Task Enumerations_and_unions_are_sent_as_what_they_stand_for()
    {
        var inputs = await InputsOf(new ThingArgs { Size = Size.Small, Level = Level.High, Either = 5 });
        inputs.ShouldBe(PropertyMap.Of(("size", PropertyValue.Of("small")), ("level", PropertyValue.Of(7)), ("either", PropertyValue.Of(5))));
    }

    [Fact]
    public async Task Nested_args_are_objects_and_leave_out_what_is_not_set()
    {
        var inputs = await InputsOf(new ThingArgs { Nested = new NestedArgs { Key = "k" } });
        inputs["nested"].ShouldBe(PropertyValue.Of(PropertyMap.Of(("key", PropertyValue.Of("k")))));
    }

    [Fact]
    public async Task Secrets_are_marked_where_they_are()
    {
        var inputs = await InputsOf(new ThingArgs
        {
            Text = Output.CreateSecret("s"),
            List = { "open", Output.CreateSecret("hidden") },
            Nested = new NestedArgs { Key = Output.CreateSecret("k") },
        });
        inputs["text"].ShouldBe(PropertyValue.Secret(PropertyValue.Of("s")));
        inputs["list"].ShouldBe(PropertyValue.Of([PropertyValue.Of("open"), PropertyValue.Secret(PropertyValue.Of("hidden"))]));
        inputs["nested"].AsMap()!["key"].ContainsSecrets.ShouldBeTrue();
    }

    [Fact]
    public async Task An_unknown_value_is_sent_as_unknown_whether_it_is_secret_or_not()
    {
        var inputs = await InputsOf(new ThingArgs { Text = OutputUtilities.CreateUnknown("x"), Count = Output.CreateSecret(OutputUtilities.CreateUnknown(1)) });
        inputs["text"].ShouldBe(PropertyValue.Unknown);
        inputs["count"].ShouldBe(PropertyValue.Unknown);
    }

    [Fact]
    public async Task Json_is_sent_as_value_or_as_text()
    {
        var inputs = await InputsOf(new ThingArgs
        {
            Json = """{"a":[1,null],"b":null}""",
            JsonText = ImmutableDictionary<string, string>.Empty.Add("q", "w<\n"),
        });
        inputs["json"].ShouldBe(PropertyValue.Of(PropertyMap.Of(
            ("a", PropertyValue.Of([PropertyValue.Of(1), PropertyValue.Null])), ("b", PropertyValue.Null))));
        inputs["jsonText"].AsString().ShouldBe("""{ "q": "w\u003c\n" }""");
    }

    [Fact]
    public async Task A_secret_inside_json_text_makes_the_text_secret()
    {
        var inputs = await InputsOf(new ThingArgs { JsonText = Output.CreateSecret(ImmutableDictionary<string, string>.Empty.Add("q", "w")) });
        inputs["jsonText"].ShouldBe(PropertyValue.Secret(PropertyValue.Of("""{ "q": "w" }""")));
    }

    [Fact]
    public async Task Assets_and_archives_are_sent_as_such()
    {
        var archive = new AssetArchive(new Dictionary<string, AssetOrArchive> { ["a"] = new StringAsset("t"), ["b"] = new FileArchive("p") });
        var inputs = await InputsOf(new ThingArgs { File = archive, Anything = new RemoteAsset("https://x") });
        var sent = inputs["file"].ShouldBeOfType<PropertyValue.ArchiveValue>();
        sent.Assets["a"].ShouldBe(new PropertyValue.AssetValue(AssetKind.Text, "t"));
        inputs["anything"].ShouldBe(new PropertyValue.AssetValue(AssetKind.Uri, "https://x"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_resource_is_sent_as_reference_or_else_as_its_id(bool hasReferences)
    {
        var engine = new RecordingEngine { MissingFeatures = hasReferences ? [] : ["resourceReferences"] };
        (await engine.RunAsync(() => new Thing("b", new ThingArgs { Other = new Thing("a") }))).ShouldSucceed();
        var id = PropertyValue.Of("id-of-a");
        var urn = RecordingEngine.UrnOf(engine["a"].Parent, "test:index:Thing", "a");
        engine["b"].Inputs["other"].ShouldBe(hasReferences ? new PropertyValue.ReferenceValue(urn, id) : id);
        engine["b"].Dependencies.ShouldBe([urn]);
    }

    [Fact]
    public async Task Anything_takes_dictionaries_lists_and_json_elements()
    {
        var anything = new Dictionary<string, object?>
        {
            ["none"] = null,
            ["list"] = new object?[] { 1, null, "x", default(ImmutableArray<string>) },
            ["json"] = JsonSerializer.SerializeToElement(new { a = true }),
        };
        (await InputsOf(new ThingArgs { Anything = anything }))["anything"].ShouldBe(PropertyValue.Of(PropertyMap.Of(
            ("list", PropertyValue.Of([PropertyValue.Of(1), PropertyValue.Null, PropertyValue.Of("x"), PropertyValue.Of([])])),
            ("json", PropertyValue.Of(PropertyMap.Of(("a", PropertyValue.True)))))));
    }

    [Fact]
    public async Task An_object_that_came_from_the_cloud_can_be_sent_back()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() =>
        {
            var first = new Thing("a", new ThingArgs { Nested = new NestedArgs { Key = "k", Depth = 2 } });
            _ = new Thing("b", new ThingArgs { Anything = first.Nested.Apply(nested => (object)nested!) });
        })).ShouldSucceed();
        engine["b"].Inputs["anything"].ShouldBe(PropertyValue.Of(PropertyMap.Of(
            ("key", PropertyValue.Of("k")), ("depth", PropertyValue.Of(2)), ("items", PropertyValue.Of([])))));
    }

    [Fact]
    public async Task A_type_that_cannot_be_sent_is_refused_with_its_property()
    {
        var error = await ErrorOf(new ThingArgs { Anything = 5L });
        error.ShouldBeOfType<InvalidOperationException>();
        error.Message.ShouldStartWith("error serializing property \"anything\": System.Int64 is not a supported argument type.\n\t");
    }

    [Fact]
    public async Task A_task_is_refused() =>
        (await ErrorOf(new ThingArgs { Anything = Task.FromResult(1) }))
            .Message.ShouldContain("Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output");

    [Fact]
    public async Task A_required_input_that_is_missing_is_named()
    {
        var engine = new RecordingEngine();
        var result = await engine.RunAsync(() => new CustomResource("test:index:Other", "x", new NestedArgs()));
        result.Errors.ShouldHaveSingleItem().ShouldBeOfType<ArgumentNullException>().Message
            .ShouldBe("[Input] Pulumi.Tests.Support.NestedArgs.Key is required but was not given a value (Parameter 'Key')");
    }

    private static async Task<PropertyMap> InputsOf(ThingArgs args)
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() => new Thing("thing", args))).ShouldSucceed();
        return engine["thing"].Inputs;
    }

    private static async Task<Exception> ErrorOf(ThingArgs args)
    {
        var engine = new RecordingEngine();
        var result = await engine.RunAsync(() => new Thing("thing", args));
        engine.Registered.ShouldNotContain(request => request.Name == "thing");
        return result.Errors.ShouldHaveSingleItem();
    }
}
