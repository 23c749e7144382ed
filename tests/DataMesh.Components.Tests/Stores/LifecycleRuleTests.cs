using DataMesh.Components.Stores;

namespace DataMesh.Components.Tests.Stores;

public sealed class LifecycleRuleTests
{
    [Fact]
    public void A_layer_in_which_nothing_happens_has_no_rule()
    {
        var lake = new Lake("lake") { Raw = new() { CoolAfterDays = 10, DeleteAfterDays = 20 }, Enriched = new(), Curated = new() };

        LifecycleRule.Of(lake).ShouldBe([new LifecycleRule("age-raw", "raw/", 10, null, 20)]);
    }

    [Theory]
    [InlineData("GP_S_Gen5_1", true)]
    [InlineData("GP_Gen5_4", false)]
    public void Only_serverless_databases_pause(string sku, bool pauses) => SqlServiceTier.IsServerless(sku).ShouldBe(pauses);
}
