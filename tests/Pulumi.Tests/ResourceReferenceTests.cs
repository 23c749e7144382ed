namespace Pulumi.Tests;

/// <summary>An output that is a reference to a resource is read back as an object of the resource's class, with its outputs.</summary>
public sealed class ResourceReferenceTests
{
    private static readonly string Target = RecordingEngine.UrnOf("urn:pulumi:dev::mesh::pulumi:pulumi:Stack::mesh-dev", "test:index:Thing", "target");

    [Fact]
    public async Task A_reference_becomes_an_object_of_its_class()
    {
        var (holder, engine) = await ReadAsync(Target);

        var thing = holder.Typed.Value().ShouldNotBeNull();
        (thing.Text.Value(), thing.Id.Value(), thing.Urn.Value(), thing.GetResourceName()).ShouldBe(("looked up", "its-id", Target, "target"));
        engine.Registered.Select(request => request.Name).ShouldBe(["mesh-dev", "holder"]);
        engine.Logs.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whatever_the_output_promises_it_is_the_same_object()
    {
        var (holder, engine) = await ReadAsync(Target);

        var thing = holder.Typed.Value();
        holder.Plain.Value().ShouldBeSameAs(thing);
        holder.Untyped.Value().ShouldBeSameAs(thing);
        holder.Custom.Value().ShouldBeSameAs(thing);
        holder.Many.Value().ShouldHaveSingleItem().ShouldBeSameAs(thing);
        engine.Invokes.ShouldHaveSingleItem().Args["urn"].ShouldBe(PropertyValue.Of(Target));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_resource_may_refer_to_itself(bool answersLater)
    {
        var reference = new PropertyValue.ReferenceValue(Target, PropertyValue.Of("its-id"));
        var (holder, _) = await ReadAsync(Target, PropertyMap.Of(("anything", reference)), answersLater);

        var thing = holder.Typed.Value().ShouldNotBeNull();
        (await OutputUtilities.GetValueAsync(thing.Anything)).ShouldBeSameAs(thing);
    }

    [Fact]
    public async Task A_resource_of_another_stack_is_known_by_its_urn()
    {
        const string Elsewhere = "urn:pulumi:prod::mesh::test:index:Thing::target";
        var (holder, engine) = await ReadAsync(Elsewhere);

        holder.Plain.Value().ShouldNotBeNull().Urn.Value().ShouldBe(Elsewhere);
        holder.Untyped.Value().ShouldBeAssignableTo<Resource>().ShouldNotBeNull().Urn.Value().ShouldBe(Elsewhere);
        holder.Typed.Value().ShouldBeNull();
        engine.Invokes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_resource_without_a_class_is_as_much_as_its_type_promises()
    {
        var urn = Target.Replace("test:index:Thing", "test:index:Nameless", StringComparison.Ordinal);
        var (holder, engine) = await ReadAsync(urn);

        holder.Custom.Value().ShouldNotBeNull().Id.Value().ShouldBe("its-id");
        holder.Plain.Value().ShouldNotBeNull().Urn.Value().ShouldBe(urn);
        holder.Typed.Value().ShouldBeNull();
        engine.Logs.Select(log => log.Message).ShouldBe(
            [
                "Expected Pulumi.Tests.Support.Thing but got Pulumi.Resource deserializing test:index:Holder::holder.typed",
                "Expected Pulumi.Tests.Support.Thing but got Pulumi.Resource deserializing test:index:Holder::holder.many",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task A_component_is_looked_up_and_not_made_again()
    {
        var urn = Target.Replace("test:index:Thing", "test:index:Cluster", StringComparison.Ordinal);
        var (holder, engine) = await ReadAsync(urn, PropertyMap.Of(("endpoint", PropertyValue.Of("https://there"))));

        holder.Untyped.Value().ShouldBeOfType<Cluster>().Endpoint.Value().ShouldBe("https://there");
        engine.Outputs.ShouldHaveSingleItem().Urn.ShouldBe(engine["holder"].Parent);
    }

    [Fact]
    public async Task What_depends_on_a_resource_that_was_looked_up_depends_on_its_urn()
    {
        var engine = EngineFor(Target, PropertyMap.Empty);
        (await engine.RunAsync(() => _ = new Thing("after", new ThingArgs { Other = new Holder("holder").Plain.Apply(target => target!) }))).ShouldSucceed();

        engine["after"].Dependencies.ShouldContain(Target);
        engine["after"].Inputs["other"].ShouldBe(new PropertyValue.ReferenceValue(Target, PropertyValue.Of("its-id")));
    }

    [Fact]
    public async Task Mocks_can_answer_with_references()
    {
        Thing? target = null;
        Holder? holder = null;
        await Deployment.TestAsync(new Answering(() => target), new TestOptions { IsPreview = false }, () =>
        {
            target = new Thing("target", new ThingArgs { Text = "from the mock" });
            holder = new Holder("holder");
        });

        holder.ShouldNotBeNull().Typed.Value().ShouldNotBeNull().Text.Value().ShouldBe("from the mock");
    }

    private static async Task<(Holder Holder, RecordingEngine Engine)> ReadAsync(string urn, PropertyMap? state = null, bool answersLater = false)
    {
        Holder? holder = null;
        var engine = EngineFor(urn, state ?? PropertyMap.Of(("text", PropertyValue.Of("looked up"))), answersLater);
        (await engine.RunAsync(() => holder = new Holder("holder"))).ShouldSucceed();
        return (holder.ShouldNotBeNull(), engine);
    }

    private static RecordingEngine EngineFor(string urn, PropertyMap state, bool answersLater = false)
    {
        var reference = new PropertyValue.ReferenceValue(urn, PropertyValue.Of("its-id"));
        return new RecordingEngine
        {
            AnswersLater = answersLater,
            Answer = (request, response) => request.Name != "holder" ? response : response with
            {
                Outputs = PropertyMap.Of(
                    ("plain", reference), ("typed", reference), ("custom", reference), ("untyped", reference), ("many", PropertyValue.Of([reference]))),
            },
            Invoke = request => new InvokeResponse(
                PropertyMap.Of(("urn", request.Args["urn"]), ("id", PropertyValue.Of("its-id")), ("state", PropertyValue.Of(state)))),
        };
    }

    private sealed class Holder(string name) : CustomResource("test:index:Holder", name, ResourceArgs.Empty)
    {
        [Output("plain")]
        public Output<Resource?> Plain { get; private set; } = null!;

        [Output("typed")]
        public Output<Thing?> Typed { get; private set; } = null!;

        [Output("custom")]
        public Output<CustomResource?> Custom { get; private set; } = null!;

        [Output("untyped")]
        public Output<object?> Untyped { get; private set; } = null!;

        [Output("many")]
        public Output<ImmutableArray<Thing>> Many { get; private set; } = null!;
    }

    [ResourceType("test:index:Cluster", null)]
    private sealed class Cluster : ComponentResource
    {
        public Cluster(string name, ResourceArgs? args, ComponentResourceOptions? options = null)
            : base("test:index:Cluster", name, args, options) => RegisterOutputs();

        [Output("endpoint")]
        public Output<string> Endpoint { get; private set; } = null!;
    }

    private sealed class Answering(Func<Thing?> target) : IMocks
    {
        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) => Task.FromResult<(string?, object)>(
            ($"{args.Name}-id", target() is { } there && args.Type == "test:index:Holder" ? args.Inputs.Add("typed", there) : args.Inputs));

        public Task<object> CallAsync(MockCallArgs args) => throw new InvalidOperationException(args.Token);
    }
}
