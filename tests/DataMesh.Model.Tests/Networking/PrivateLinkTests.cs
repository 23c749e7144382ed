using DataMesh.Model.Hub;
using DataMesh.Model.Networking;

namespace DataMesh.Model.Tests.Networking;

public sealed class PrivateLinkTests
{
    private static readonly HubDesign Least = HubDesign.For(EnvironmentProfile.For(EnvironmentName.Dev)) with { CostExport = CostDataset.None };

    [Fact]
    public void A_mesh_without_stores_has_the_zones_of_its_vaults_and_its_catalog_only() =>
        MeshPrivateLinks.Zones(Mesh.Create(MeshPrefix.Parse("acme")), Least, "westeurope")
            .ShouldBe(
            [
                "privatelink.blob.core.windows.net", "privatelink.purview-service.microsoft.com", "privatelink.queue.core.windows.net",
                "privatelink.vaultcore.azure.net",
            ]);

    [Fact]
    public void What_the_hub_has_beyond_that_brings_its_zones()
    {
        var zones = MeshPrivateLinks.Zones(
            Mesh.Create(MeshPrefix.Parse("acme")), Least with { PrivateLogs = true, Registry = true }, "westeurope");

        zones.ShouldBeSubsetOf(
        [
            "privatelink.agentsvc.azure-automation.net", "privatelink.azurecr.io", "privatelink.queue.core.windows.net", "privatelink.blob.core.windows.net", "privatelink.monitor.azure.com",
            "privatelink.ods.opinsights.azure.com", "privatelink.oms.opinsights.azure.com", "privatelink.purview-service.microsoft.com",
            "privatelink.vaultcore.azure.net",
        ]);
        zones.Length.ShouldBe(9);
    }

    [Fact]
    public void A_service_with_a_zone_a_region_has_that_of_the_region() =>
        PrivateLink.DataExplorer.ZonesIn("northeurope").ShouldContain("privatelink.northeurope.kusto.windows.net");

    [Fact]
    public void No_two_links_share_a_name() => PrivateLink.All.Select(link => link.Name).ShouldBeUnique();

    [Fact]
    public void Names_can_stand_in_names_of_endpoints() =>
        PrivateLink.All.ShouldAllBe(link => link.Name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-' || c == '_'));
}
