using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests;

/// <summary>A company that has its hub network and zones already previews and deploys locally like any other.</summary>
[Collection(EndToEndTests.Name)]
public sealed class TakenOverTests
{
    private const string Group = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-corp";

    [Fact]
    public void What_the_company_has_already_is_built_upon_and_never_made()
    {
        using var folder = new MeshFolder();
        string[] stacks = ["--environment", "dev", "--as-of", DeployedEnvironment.AsOf];
        folder.Edit("stacks/mesh.dev.yaml", text => text + $"""

            hub:
              network: {Group}/providers/Microsoft.Network/virtualNetworks/vnet-corp
              networkAddresses: 10.200.0.0/22
              dnsZones: {Group}
            """);

        folder.Run(["preview", .. stacks, "--unknowns"]).Succeeded();
        folder.Run(["up", "--yes", .. stacks]).Succeeded();

        folder.CloudIds().Where(id => id.StartsWith(Group, StringComparison.OrdinalIgnoreCase)).ShouldAllBe(
            id => id.Contains("/virtualNetworkPeerings/", StringComparison.Ordinal) || id.Contains("/virtualNetworkLinks/", StringComparison.Ordinal));
        folder.CloudIds().ShouldContain($"{Group}/providers/Microsoft.Network/virtualNetworks/vnet-corp/virtualNetworkPeerings/peer-contoso-dev-management-to-finance");
        var before = folder.Contents();
        folder.Run(["up", "--yes", .. stacks]).Succeeded();
        folder.Contents().ShouldBe(before);

        folder.Run("destroy", "--environment", "dev", "--yes").Succeeded();
        folder.CloudIds().Where(id => !MeshFolder.IsSoftDeleted(id)).ShouldBeEmpty();
    }
}
