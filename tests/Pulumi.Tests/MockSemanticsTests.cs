namespace Pulumi.Tests;

/// <summary>What mocks are asked and what becomes of their answers, where tests of components rely on it.</summary>
public sealed class MockSemanticsTests
{
    [Fact]
    public async Task Mocks_are_asked_for_components_providers_and_what_is_read_but_not_for_the_stack()
    {
        var mocks = new Answers();
        await Deployment.TestAsync(mocks, new TestOptions(), () =>
        {
            var provider = new ProviderResource("test", "p", ResourceArgs.Empty);
            _ = new Group("g");
            _ = new Thing("read", null, new CustomResourceOptions { Id = "the-id", Provider = provider });
            _ = new Thing("imported", null, new CustomResourceOptions { ImportId = "other-id" });
        });

        mocks.Seen.Select(args => $"{args.Type} {args.Name} {args.Id}").ShouldBe(
            ["pulumi:providers:test p ", "test:index:Group g ", "test:index:Thing read the-id", "test:index:Thing imported other-id"]);
        mocks.Seen[2].Provider.ShouldBe("urn:pulumi:stack::project::pulumi:pulumi:Stack$pulumi:providers:test::p::p_id");
    }

    [Fact]
    public async Task Inputs_are_shown_as_plain_values_and_those_with_an_unknown_part_not_at_all()
    {
        var mocks = new Answers();
        await Deployment.TestAsync(mocks, new TestOptions(), () => new Thing("a", new ThingArgs
        {
            Either = "text",
            Size = Size.Small,
            File = new StringAsset("content"),
            JsonText = ImmutableDictionary<string, string>.Empty.Add("q", "w"),
            Tags = { ["known"] = "x", ["unknown"] = OutputUtilities.CreateUnknown("y") },
            Nested = new NestedArgs { Key = Output.CreateSecret("k") },
        }));

        var inputs = mocks.Seen.ShouldHaveSingleItem().Inputs;
        inputs.Keys.Order(StringComparer.Ordinal).ShouldBe(["either", "file", "jsonText", "nested", "size"]);
        (inputs["either"], inputs["size"], inputs["jsonText"]).ShouldBe(("text", "small", """{ "q": "w" }"""));
        inputs["file"].ShouldBeOfType<StringAsset>();
        inputs["nested"].ShouldBeAssignableTo<IDictionary<string, object>>().ShouldNotBeNull()["key"].ShouldBe("k");
    }

    [Fact]
    public async Task An_answer_can_be_args_hold_secrets_and_lack_an_id()
    {
        Thing? thing = null;
        var mocks = new Answers { Id = _ => null, State = _ => new ThingArgs { Text = Output.CreateSecret("s"), Count = 2 } };
        await Deployment.TestAsync(mocks, new TestOptions { IsPreview = false }, () => thing = new Thing("a"));

        (thing!.Id.IsKnown(), thing.Text.Value(), thing.Text.IsSecret(), thing.Count.Value(), thing.Count.IsSecret()).ShouldBe((false, "s", true, 2, false));
        (thing.Ratio.IsKnown(), thing.Ratio.Value()).ShouldBe((true, null));
    }

    [Fact]
    public async Task Two_resources_of_one_name_are_no_error_under_mocks() =>
        (await Deployment.TestAsync(new Answers(), new TestOptions(), () =>
        {
            _ = new Thing("a");
            _ = new Thing("a");
        })).Length.ShouldBe(3);

    [Fact]
    public async Task Several_programs_can_be_tested_in_one_test()
    {
        async Task<string> StackOf(string stack)
        {
            var name = "";
            await Deployment.TestAsync(new Answers(), new TestOptions { StackName = stack }, async () =>
            {
                await Task.Yield();
                name = Deployment.Instance.StackName;
            });
            return name;
        }

        (await Task.WhenAll(StackOf("one"), StackOf("two"))).ShouldBe(["one", "two"]);
        Should.Throw<InvalidOperationException>(() => Deployment.Instance);
    }

    private sealed class Answers : IMocks
    {
        public List<MockResourceArgs> Seen { get; } = [];

        public Func<MockResourceArgs, string?> Id { get; init; } = args => $"{args.Name}_id";

        public Func<MockResourceArgs, object> State { get; init; } = args => args.Inputs;

        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        {
            Seen.Add(args);
            return Task.FromResult((Id(args), State(args)));
        }

        public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);
    }
}
