using DataMesh.Components.Stores;
using DataMesh.Components.Tests.Harness;

namespace DataMesh.Components.Tests.Stores;

public sealed class LifecycleRuleTests
{
    [Fact]
    public void A_layer_in_which_nothing_happens_has_no_rule()
    {
        var lake = new Lake("lake") { Raw = new() { CoolAfterDays = 10, DeleteAfterDays = 20 }, Enriched = new(), Curated = new() };

        LifecycleRule.Of(lake).ShouldBe([new LifecycleRule("age-raw", "raw/", 10, null, 20)]);
    }

    [Fact]
    public void An_archive_has_a_rule_a_container_since_former_versions_go_everywhere() =>
        LifecycleRule.Of(TestMesh.Recordings, formerVersionDays: 7).ShouldBe(
        [
            new LifecycleRule("age-calls", "calls/", 30, null, 400) { ArchiveAfterDays = 90, CountsReading = true, DeleteVersionsAfterDays = 366 },
            new LifecycleRule("age-letters", "letters/", null, null, null) { CountsReading = true, DeleteVersionsAfterDays = 7 },
        ]);

    [Theory]
    [InlineData("GP_S_Gen5_1", true)]
    [InlineData("GP_Gen5_4", false)]
    public void Only_serverless_databases_pause(string sku, bool pauses) => SqlServiceTier.IsServerless(sku).ShouldBe(pauses);
}
