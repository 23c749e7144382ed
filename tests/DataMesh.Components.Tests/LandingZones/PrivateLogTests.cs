using DataMesh.Components.Tests.Harness;

namespace DataMesh.Components.Tests.LandingZones;

public sealed class PrivateLogTests
{
    [Theory]
    [InlineData("test")]
    [InlineData("prod")]
    public async Task Logs_are_read_and_written_through_one_private_endpoint_only(string environment)
    {
        var hub = await MeshRun.Hub(EnvironmentName.Parse(environment));

        var workspace = hub.OfType("Workspace").ShouldHaveSingleItem();
        workspace.Text("publicNetworkAccessForIngestion").ShouldBe("Disabled");
        workspace.Text("publicNetworkAccessForQuery").ShouldBe("Disabled");
        var scope = hub.OfType("PrivateLinkScope").ShouldHaveSingleItem();
        scope.Text("accessModeSettings.ingestionAccessMode").ShouldBe("PrivateOnly");
        scope.Text("accessModeSettings.queryAccessMode").ShouldBe("PrivateOnly");
        hub.OfType("PrivateLinkScopedResource").ShouldHaveSingleItem().Text("linkedResourceId").ShouldBe(RecordingMocks.IdOf(workspace.Type, workspace.Name));
        hub.The("PrivateEndpoint", "management-logs").List("privateLinkServiceConnections.0.groupIds").ShouldBe(["azuremonitor"]);
        hub.The("PrivateDnsZoneGroup", "management-logs").Items("privateDnsZoneConfigs").Count().ShouldBe(5);
    }

    [Fact]
    public async Task In_dev_people_read_logs_from_anywhere_after_sign_in_and_nobody_writes_from_outside()
    {
        var hub = await MeshRun.Hub();

        hub.OfType("PrivateLinkScope").ShouldBeEmpty();
        hub.OfType("Workspace").ShouldHaveSingleItem().Text("publicNetworkAccessForQuery").ShouldBe("Enabled");
        hub.OfType("Workspace").ShouldHaveSingleItem().Text("publicNetworkAccessForIngestion").ShouldBe("Disabled");
    }

    [Fact]
    public async Task Every_domain_resolves_the_names_of_the_log_service_through_the_hub()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Prod);

        spoke.OfType("VirtualNetworkLink").Select(link => link.Text("privateZoneName")).ShouldContain("privatelink.ods.opinsights.azure.com");
    }
}
