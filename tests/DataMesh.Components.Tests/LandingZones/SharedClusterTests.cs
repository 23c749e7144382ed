using DataMesh.Components.Network;
using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Hub;
using DataMesh.Model.Roles;

namespace DataMesh.Components.Tests.LandingZones;

public sealed class SharedClusterTests
{
    private static readonly HubDesign Dev = MeshRun.DevHub with { Cluster = true, Registry = true, Firewall = FirewallChoice.Created };

    [Fact]
    public async Task The_cluster_is_private_and_knows_entra_identities_only()
    {
        var cluster = (await MeshRun.Hub(design: Dev)).OfType("ManagedCluster").ShouldHaveSingleItem();

        cluster.At("apiServerAccessProfile.enablePrivateCluster").ShouldBe(true);
        cluster.At("apiServerAccessProfile.enablePrivateClusterPublicFQDN").ShouldBe(false);
        cluster.Text("apiServerAccessProfile.privateDNSZone").ShouldEndWith("/privatelink.westeurope.azmk8s.io");
        cluster.At("disableLocalAccounts").ShouldBe(true);
        cluster.At("aadProfile.enableAzureRBAC").ShouldBe(true);
        cluster.At("securityProfile.workloadIdentity.enabled").ShouldBe(true);
        cluster.At("oidcIssuerProfile.enabled").ShouldBe(true);
        cluster.Text("networkProfile.networkPolicy").ShouldBe("cilium");
    }

    [Fact]
    public async Task What_leaves_it_goes_through_the_firewall_which_lets_it_have_what_azure_says_it_needs()
    {
        var hub = await MeshRun.Hub(design: Dev);

        hub.OfType("ManagedCluster").Single().Text("networkProfile.outboundType").ShouldBe("userDefinedRouting");
        var subnet = hub.OfType("VirtualNetwork").Single().Items("subnets").Single(subnet => subnet.Text("name") == "snet-cluster");
        subnet.Text("routeTable.id").ShouldNotBeEmpty();
        var rule = hub.OfType("FirewallPolicyRuleCollectionGroup").Single().Items("ruleCollections.1.rules").ShouldHaveSingleItem();
        rule.List("fqdnTags").ShouldBe(["AzureKubernetesService"]);
        rule.List("sourceAddresses").ShouldBe([subnet.Text("addressPrefix")]);
    }

    [Fact]
    public async Task Its_identities_have_the_least_that_they_need()
    {
        var hub = await MeshRun.Hub(design: Dev);

        var roles = hub.OfType("RoleAssignment").Where(role => role.Name.StartsWith("management-cluster-"))
            .Select(role => (role.Text("principalId"), role.Text("roleDefinitionId").Split('/')[^1])).ToArray();
        roles.ShouldBe(
        [
            ("principal-management-cluster-control", RoleIds.NetworkContributor),
            ("principal-management-cluster-control", RoleIds.PrivateDnsZoneContributor),
            ("principal-management-cluster-control", RoleIds.ManagedIdentityOperator),
            ("principal-management-cluster-kubelet", RoleIds.AcrPull),
            // Whoever has workloads connects, and is nobody inside.
            ("aaaaaaaa-0000-4000-8000-000000000001", RoleIds.KubernetesClusterUser),
            ("aaaaaaaa-0000-4000-8000-000000000002", RoleIds.KubernetesClusterUser),
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task In_prod_its_pools_stand_in_three_zones()
    {
        var hub = await MeshRun.Hub(EnvironmentName.Prod, design: MeshRun.WholeHub);

        hub.OfType("ManagedCluster").Single().Text("sku.tier").ShouldBe("Standard");
        hub.OfType("ManagedCluster").Single().List("agentPoolProfiles.0.availabilityZones").ShouldBe(["1", "2", "3"]);
        hub.OfType("AgentPool").Single().List("availabilityZones").ShouldBe(["1", "2", "3"]);
        hub.The("RoleAssignment", "management-cluster-admins").Text("principalType").ShouldBe("Group");
    }

    [Fact]
    public void Machines_are_reached_from_the_environments_networks_only()
    {
        var rules = TrafficRules.ForCluster(CidrBlock.Parse("10.20.2.0/23"), [CidrBlock.Parse("10.20.0.0/16")]);

        rules.Where(rule => rule is { Allows: true, Direction: TrafficDirection.Inbound }).SelectMany(rule => rule.Sources)
            .ShouldBe(["10.20.2.0/23", "10.20.0.0/16", "AzureLoadBalancer"]);
        rules.Select(rule => (rule.Direction, rule.Priority)).ShouldBeUnique();
        rules.ShouldAllBe(rule => rule.Description.Length <= 140);
    }
}
