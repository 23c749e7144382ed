using DataMesh.Components.Tests.Harness;
using Pulumi;

namespace DataMesh.Components.Tests.LandingZones;

public sealed class HubTests
{
    [Fact]
    public async Task Every_product_of_every_domain_has_an_identity()
    {
        var hub = await MeshRun.Hub();

        hub.OfType("UserAssignedIdentity").Select(identity => identity.Text("resourceName")).Order(StringComparer.Ordinal).ShouldBe(
        [
            "id-acme-dev-accounts-product-margins",
            "id-acme-dev-delivery-product-routes",
            "id-acme-dev-research-product-devices",
            "id-acme-dev-sales-product-customers",
            "id-acme-dev-sales-product-orders", "id-acme-dev-support-product-calls", "id-acme-dev-support-product-cases",
        ]);
    }

    [Fact]
    public async Task A_product_trusts_its_pipelines_for_this_environment_only_and_has_no_secret()
    {
        var hub = await MeshRun.Hub(EnvironmentName.Prod);

        var credentials = hub.OfType("FederatedIdentityCredential");
        credentials.ShouldAllBe(credential => credential.Text("resourceName") == "id-acme-prod-sales-product-orders");
        credentials.ShouldAllBe(credential => credential.List("audiences").Single().Equals("api://AzureADTokenExchange"));
        credentials.Select(credential => $"{credential.Text("issuer")} {credential.Text("subject")}").Order(StringComparer.Ordinal).ShouldBe(
        [
            "https://token.actions.githubusercontent.com repo:acme/orders:environment:prod",
            "https://vstoken.dev.azure.com/5f0d6a3e-2b0c-4c53-9c9f-6d2f1b1c7a10 sc://acme/Sales/orders-prod",
        ]);
    }

    [Fact]
    public async Task Credentials_of_one_identity_are_written_one_after_the_other()
    {
        var hub = await MeshRun.Hub();
        var credentials = hub.OfType("FederatedIdentityCredential").Select(credential => credential.Name).Order(StringComparer.Ordinal).ToArray();

        (await WaitsFor(credentials[0])).ShouldBe(["sales-orders"]);
        (await WaitsFor(credentials[1])).ShouldBe([credentials[0]]);

        async Task<IEnumerable<string>> WaitsFor(string name) => (await Pulumi.Utilities.OutputUtilities.GetValueAsync(
            hub.OptionsOf[$"azure-native:managedidentity:FederatedIdentityCredential {name}"].DependsOn.ToOutput())).Select(resource => resource.GetResourceName());
    }

    [Fact]
    public async Task There_is_one_dns_zone_for_each_service_that_the_mesh_uses_and_it_is_linked_to_the_hub()
    {
        var hub = await MeshRun.Hub();

        var zones = hub.OfType("PrivateZone").Select(zone => zone.Text("privateZoneName")).Order(StringComparer.Ordinal);
        zones.ShouldBe(MeshPrivateLinks.Zones(TestMesh.Mesh, MeshRun.DevHub, "westeurope"));
        hub.OfType("VirtualNetworkLink").Select(link => link.Text("privateZoneName")).Order(StringComparer.Ordinal).ShouldBe(zones);
    }

    [Fact]
    public async Task The_catalog_is_reached_through_the_platform_endpoint_only()
    {
        var hub = await MeshRun.Hub();

        var account = hub.OfType("Account").ShouldHaveSingleItem();
        account.Text("publicNetworkAccess").ShouldBe("Disabled");
        account.Text("managedResourcesPublicNetworkAccess").ShouldBe("Disabled");
        account.Text("ingestionStorage.publicNetworkAccess").ShouldBe("Disabled");
        account.Text("identity.type").ShouldBe("SystemAssigned");
        hub.The("PrivateEndpoint", "management-catalog").List("privateLinkServiceConnections.0.groupIds").ShouldBe(["platform"]);
    }

    [Fact]
    public async Task Scans_reach_the_storage_that_takes_their_findings_through_two_more_endpoints()
    {
        var hub = await MeshRun.Hub();

        foreach (var part in new[] { "blob", "queue" })
        {
            var endpoint = hub.The("PrivateEndpoint", $"management-catalog-ingestion-{part}");
            endpoint.List("privateLinkServiceConnections.0.groupIds").ShouldBe([part]);
            endpoint.Text("privateLinkServiceConnections.0.privateLinkServiceId").ShouldBe("/ingestion/management-catalog");
        }
    }

    [Fact]
    public async Task The_budget_tells_at_80_and_100_percent_spent_and_110_expected()
    {
        var hub = await MeshRun.Hub();

        var budget = hub.OfType("Budget").ShouldHaveSingleItem();
        budget.Text("timePeriod.startDate").ShouldBe("2026-05-01T00:00:00Z");
        budget.At("filter").ShouldBeNull();
        var notifications = (ImmutableDictionary<string, object>)(budget.At("notifications") ?? throw new InvalidOperationException());
        notifications.Keys.Order(StringComparer.Ordinal).ShouldBe(["actual-100", "actual-80", "forecast-110"]);
        budget.At("notifications.forecast-110.threshold").ShouldBe(110.0);
        budget.Text("notifications.forecast-110.thresholdType").ShouldBe("Forecasted");
        budget.Text("notifications.actual-80.thresholdType").ShouldBe("Actual");
    }

    [Fact]
    public async Task The_action_group_mails_everybody_that_the_settings_name()
    {
        var hub = await MeshRun.Hub();

        hub.The("ActionGroup", "management-monitoring").Items("emailReceivers").Select(mail => mail.Text("emailAddress")).ShouldBe(["platform@acme.example"]);
    }
}
