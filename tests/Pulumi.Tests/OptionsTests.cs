namespace Pulumi.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void Merged_options_join_lists_and_take_the_second_single_value()
    {
        var first = new CustomResourceOptions { Version = "1", Protect = true, IgnoreChanges = { "a" }, AdditionalSecretOutputs = { "s" } };
        var second = new CustomResourceOptions { Version = "2", IgnoreChanges = { "b" }, DeleteBeforeReplace = false };
        var merged = CustomResourceOptions.Merge(first, second);
        merged.ShouldSatisfyAllConditions(
            options => options.Version.ShouldBe("2"),
            options => options.Protect.ShouldBe(true),
            options => options.IgnoreChanges.ShouldBe(["a", "b"]),
            options => options.AdditionalSecretOutputs.ShouldBe(["s"]),
            options => options.DeleteBeforeReplace.ShouldBe(false));
        first.IgnoreChanges.ShouldBe(["a"]);
    }

    [Fact]
    public void Merged_options_join_mappings_and_take_the_second_trigger()
    {
        var first = new CustomResourceOptions { ReplacementTrigger = 1, EnvVarMappings = { ["A"] = "x", ["B"] = "x" } };
        var second = new CustomResourceOptions { EnvVarMappings = { ["B"] = "y" } };
        var merged = CustomResourceOptions.Merge(first, second);
        merged.EnvVarMappings.ShouldBe(new Dictionary<string, string> { ["A"] = "x", ["B"] = "y" }, ignoreOrder: true);
        merged.ReplacementTrigger.ShouldBe(first.ReplacementTrigger);
        CustomResourceOptions.Merge(merged, new CustomResourceOptions { ReplacementTrigger = 2 }).ReplacementTrigger.ShouldNotBe(first.ReplacementTrigger);
    }

    [Fact]
    public async Task Merged_component_options_take_the_second_provider_of_a_package()
    {
        (await new RecordingEngine().RunAsync(() =>
        {
            var (one, two) = (new ProviderResource("test", "one", ResourceArgs.Empty), new ProviderResource("test", "two", ResourceArgs.Empty));
            ComponentResourceOptions.Merge(new() { Providers = { one } }, new() { Providers = { two } }).Providers.ShouldBe([two]);
        })).ShouldSucceed();
    }

    [Fact]
    public async Task Every_option_reaches_the_engine()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() =>
        {
            var other = new Thing("other");
            _ = new Thing("thing", null, new CustomResourceOptions
            {
                Version = "3",
                PluginDownloadURL = "https://x",
                Protect = true,
                RetainOnDelete = true,
                DeleteBeforeReplace = false,
                IgnoreChanges = { "a" },
                ReplaceOnChanges = { "b" },
                HideDiffs = { "c" },
                AdditionalSecretOutputs = { "d" },
                ImportId = "imported",
                CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(5) },
                DeletedWith = other,
                ReplaceWith = { other },
                ReplacementTrigger = other.Id.Apply(id => (object)id),
                EnvVarMappings = { ["HERE"] = "THERE" },
                DependsOn = { other },
            });
        })).ShouldSucceed();
        var urn = RecordingEngine.UrnOf(engine["other"].Parent, "test:index:Thing", "other");
        var sent = engine["thing"];
        (sent.Version, sent.PluginDownloadUrl, sent.Protect, sent.RetainOnDelete, sent.DeleteBeforeReplace, sent.ImportId)
            .ShouldBe(("3", "https://x", true, true, false, "imported"));
        new[] { sent.IgnoreChanges.Single(), sent.ReplaceOnChanges.Single(), sent.HideDiffs.Single(), sent.AdditionalSecretOutputs.Single() }
            .ShouldBe(["a", "b", "c", "d"]);
        sent.ReplacementTrigger.ShouldBe(PropertyValue.Of("id-of-other"));
        sent.EnvVarMappings.ShouldHaveSingleItem().ShouldBe(KeyValuePair.Create("HERE", "THERE"));
        sent.CustomTimeouts.ShouldBe(new OperationTimeouts(TimeSpan.FromMinutes(5), null, null));
        new[] { sent.DeletedWith, sent.ReplaceWith.Single(), sent.Dependencies.Single() }.ShouldBe([urn, urn, urn]);
        sent.SupportsResultReporting.ShouldBeTrue();
    }

    [Fact]
    public async Task Options_that_are_not_set_are_left_to_the_engine()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() => new Thing("thing"))).ShouldSucceed();
        (engine["thing"].Protect, engine["thing"].RetainOnDelete, engine["thing"].DeleteBeforeReplace, engine["thing"].Provider)
            .ShouldBe((null, null, null, ""));
    }

    [Fact]
    public async Task Children_have_their_parents_protection_and_retention_unless_they_say_otherwise()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() => new Group("g", group =>
        {
            _ = new Thing("a", null, new CustomResourceOptions { Parent = group });
            _ = new Thing("b", null, new CustomResourceOptions { Parent = group, Protect = false, RetainOnDelete = false });
        }, new ComponentResourceOptions { Protect = true, RetainOnDelete = true }))).ShouldSucceed();
        (engine["a"].Protect, engine["a"].RetainOnDelete).ShouldBe((true, true));
        (engine["b"].Protect, engine["b"].RetainOnDelete).ShouldBe((false, false));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Children_use_the_provider_of_their_package(bool later)
    {
        var engine = new RecordingEngine { AnswersLater = later };
        (await engine.RunAsync(() =>
        {
            var outer = new ProviderResource("test", "outer", ResourceArgs.Empty);
            var inner = new ProviderResource("test", "inner", ResourceArgs.Empty);
            var foreign = new ProviderResource("foreign", "foreign", ResourceArgs.Empty);
            _ = new Group("g", group =>
            {
                _ = new Thing("a", null, new CustomResourceOptions { Parent = group });
                _ = new Thing("b", null, new CustomResourceOptions { Parent = group, Provider = inner });
                _ = new Thing("c", null, new CustomResourceOptions { Parent = group, Provider = foreign });
            }, new ComponentResourceOptions { Providers = { outer, foreign } });
            _ = new Thing("d");
        })).ShouldSucceed();
        string Reference(string name) => $"{RecordingEngine.UrnOf(engine[name].Parent, engine[name].Type, name)}::id-of-{name}";
        engine["outer"].Type.ShouldBe("pulumi:providers:test");
        new[] { engine["a"].Provider, engine["b"].Provider, engine["c"].Provider, engine["d"].Provider }
            .ShouldBe([Reference("outer"), Reference("inner"), Reference("outer"), ""]);
        engine["g"].Provider.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_provider_that_does_not_exist_yet_is_named_with_an_unknown_id()
    {
        var engine = new RecordingEngine { Answer = (_, response) => response with { Id = null } };
        (await engine.RunAsync(() => new Thing("a", null, new CustomResourceOptions { Provider = new ProviderResource("test", "p", ResourceArgs.Empty) })))
            .ShouldSucceed();
        engine["a"].Provider.ShouldEndWith($"::p::{SignatureKeys.UnknownValue}");
    }

    [Fact]
    public async Task A_component_takes_one_provider_or_several_but_not_both()
    {
        var result = await new RecordingEngine().RunAsync(() =>
        {
            var provider = new ProviderResource("test", "p", ResourceArgs.Empty);
            _ = new Group("g", null, new ComponentResourceOptions { Provider = provider, Providers = { provider } });
        });
        result.Errors.ShouldHaveSingleItem().ShouldBeOfType<ResourceException>().Message
            .ShouldBe("Do not supply both 'provider' and 'providers' options to a ComponentResource.");
    }
}
