namespace DataMesh.Engine.Tests;

public sealed class ProviderTests : IDisposable
{
    private readonly TestLab _lab = new() { Config = ImmutableDictionary<string, string>.Empty.Add("fake:region", "west").Add("other:x", "1") };

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void A_default_provider_is_registered_once_per_version_with_the_settings_of_its_package()
    {
        _lab.MustUp(stack =>
        {
            stack.Thing("a", null, request => request with { Version = "3.28.0" });
            stack.Thing("b", null, request => request with { Version = "3.28.0" });
            stack.Thing("c");
        });

        var providers = _lab.State.Resources.Where(resource => resource.IsProvider).ToList();
        providers.Select(provider => provider.Urn).ShouldBe(
            ["urn:pulumi:dev::proj::pulumi:providers:fake::default", "urn:pulumi:dev::proj::pulumi:providers:fake::default_3_28_0"], ignoreOrder: true);
        providers[0].Parent.ShouldBe("");
        providers[0].Outputs["region"].AsString().ShouldBe("west");
        providers.ShouldAllBe(provider => provider.Id.Length == 36);
    }

    [Fact]
    public void A_resource_takes_the_provider_of_its_parents()
    {
        _lab.MustUp(stack =>
        {
            var provider = stack.Provider("mine", ("region", PropertyValue.Of("east")));
            var component = stack.Component("c", request => request with { Providers = request.Providers.Add("fake", provider.Reference) });
            var child = stack.Thing("a", null, request => request with { Parent = component.Urn });
            stack.Thing("b", null, request => request with { Parent = child.Urn });
        });

        _lab.State.Resources.Where(resource => resource.Type == FakeProvider.Thing)
            .ShouldAllBe(resource => resource.Provider.Contains("::mine::", StringComparison.Ordinal));
    }

    [Fact]
    public void A_provider_that_moves_replaces_its_resources()
    {
        static Action<TestStack> Program(string region) => stack =>
        {
            var provider = stack.Provider("mine", ("region", PropertyValue.Of(region)));
            stack.Thing("a", new Inputs().Set("name", "a"), request => request with { Provider = provider.Reference });
        };
        _lab.MustUp(Program("east"));

        _lab.MustUp(Program("north")).ShouldBe("delete-replaced a\nupdate mine [region]\nreplace a [provider]\ncreate-replacement a\n");
    }

    [Fact]
    public void Another_provider_with_the_same_configuration_changes_only_the_state()
    {
        static Action<TestStack> Program(string name) => stack =>
        {
            var provider = stack.Provider(name, ("region", PropertyValue.Of("east")));
            stack.Thing("a", new Inputs().Set("name", "a"), request => request with { Provider = provider.Reference });
        };
        _lab.MustUp(Program("one"));

        _lab.MustUp(Program("two")).ShouldBe("create two\ndelete one\n");

        _lab.State.Find(TestLab.UrnOf("a")).ShouldNotBeNull().ProviderUrn.ShouldEndWith("::two");
        _lab.Cloud.Operations.ShouldBe(["create /a"]);
    }
}
