using DataMesh.Components.Network;
using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Hub;

namespace DataMesh.Components.Tests.LandingZones;

public sealed class HubNetworkTests
{
    private const string Connectivity = "/subscriptions/00000000-0000-4000-8000-000000000077/resourceGroups/rg-connectivity";

    private static readonly HubDesign Adopted = MeshRun.DevHub with
    {
        Network = new AdoptedNetwork(
            ResourceAddress.TryParse($"{Connectivity}/providers/Microsoft.Network/virtualNetworks/vnet-hub", AdoptedNetwork.Type)
                ?? throw new InvalidOperationException(),
            "snet-endpoints"),
    };

    private static readonly HubDesign AdoptedZones = MeshRun.DevHub with { DnsZones = ResourceAddress.TryParse(Connectivity, null) };

    private static readonly HubDesign Guarded = MeshRun.DevHub with { Firewall = FirewallChoice.Created };

    [Fact]
    public async Task An_adopted_network_is_linked_to_and_none_is_made()
    {
        var hub = await MeshRun.Hub(design: Adopted);

        hub.OfType("VirtualNetwork").ShouldBeEmpty();
        hub.OfType("NetworkSecurityGroup").ShouldBeEmpty();
        hub.OfType("PrivateEndpoint").ShouldAllBe(endpoint => endpoint.Text("subnet.id").EndsWith("/vnet-hub/subnets/snet-endpoints"));
        hub.OfType("VirtualNetworkLink").ShouldAllBe(link => link.Text("virtualNetwork.id").EndsWith("/vnet-hub"));
    }

    [Fact]
    public async Task A_domain_peers_with_the_adopted_network_where_it_is()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, [], design: Adopted);

        var side = spoke.The("VirtualNetworkPeering", "management-to-sales");
        (side.Text("resourceGroupName"), side.Text("virtualNetworkName")).ShouldBe(("rg-connectivity", "vnet-hub"));
        spoke.OfType("NetworkSecurityGroup").SelectMany(group => group.Items("securityRules"))
            .SelectMany(rule => rule.List("sourceAddressPrefixes")).ShouldContain("10.99.0.0/24");
    }

    [Fact]
    public async Task Adopted_zones_are_linked_to_the_mesh_s_networks_and_take_the_records()
    {
        var hub = await MeshRun.Hub(design: AdoptedZones);
        var spoke = await MeshRun.Spoke(TestMesh.Sales, [], design: AdoptedZones);

        hub.OfType("PrivateZone").ShouldBeEmpty();
        hub.OfType("ResourceGroup").ShouldAllBe(group => !group.Text("resourceGroupName").EndsWith("-private-dns"));
        foreach (var run in new[] { hub, spoke })
        {
            run.OfType("VirtualNetworkLink").ShouldNotBeEmpty();
            run.OfType("VirtualNetworkLink").ShouldAllBe(link => link.Text("resourceGroupName") == "rg-connectivity");
            run.OfType("PrivateDnsZoneGroup").SelectMany(group => group.Items("privateDnsZoneConfigs"))
                .ShouldAllBe(config => config.Text("privateDnsZoneId").StartsWith(Connectivity + "/providers/Microsoft.Network/privateDnsZones/privatelink."));
        }
    }

    [Fact]
    public async Task A_network_and_zones_that_were_there_before_are_linked_to_each_other_already()
    {
        var hub = await MeshRun.Hub(design: Adopted with { DnsZones = AdoptedZones.DnsZones });

        hub.OfType("VirtualNetworkLink").ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_policy_writes_the_records_no_stack_does_and_each_endpoint_says_so()
    {
        var byPolicy = MeshRun.DevHub with { DnsRecords = DnsRecordOwner.Policy };

        foreach (var run in new[] { await MeshRun.Hub(design: byPolicy), await MeshRun.Spoke(TestMesh.Sales, [], design: byPolicy) })
        {
            run.OfType("PrivateDnsZoneGroup").ShouldBeEmpty();
            run.OfType("PrivateEndpoint").ShouldAllBe(endpoint => endpoint.Text("tags.dns-records") == "policy");
        }
    }

    [Fact]
    public async Task A_firewall_denies_what_no_rule_allows_and_no_rule_names_any_source()
    {
        var hub = await MeshRun.Hub(design: Guarded);

        var policy = hub.OfType("FirewallPolicy").ShouldHaveSingleItem();
        policy.Text("threatIntelMode").ShouldBe("Deny");
        policy.At("dnsSettings.enableProxy").ShouldBe(true);
        policy.At("transportSecurity").ShouldBeNull();
        policy.Text("sku.tier").ShouldBe("Standard");
        var rules = hub.OfType("FirewallPolicyRuleCollectionGroup").ShouldHaveSingleItem().Items("ruleCollections.0.rules").ToArray();
        rules.ShouldNotBeEmpty();
        rules.ShouldAllBe(rule => rule.List("sourceAddresses").Length > 0 && rule.List("sourceAddresses").All(source => ((string)source).StartsWith("10.20.")));
        rules.ShouldAllBe(rule => !rule.List("destinationAddresses").Contains("*"));
        hub.OfType("PublicIPAddress").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task In_prod_it_refuses_known_attacks_and_stands_in_three_zones()
    {
        var design = HubDesign.For(EnvironmentProfile.For(EnvironmentName.Prod)) with { Firewall = FirewallChoice.Created };
        var hub = await MeshRun.Hub(EnvironmentName.Prod, design: design);

        hub.OfType("FirewallPolicy").Single().Text("intrusionDetection.mode").ShouldBe("Deny");
        hub.OfType("AzureFirewall").Single().Text("sku.tier").ShouldBe("Premium");
        hub.OfType("AzureFirewall").Single().List("zones").ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public async Task What_runs_in_a_domain_leaves_through_the_firewall_only()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, [], design: Guarded);

        var table = spoke.OfType("RouteTable").ShouldHaveSingleItem();
        (table.Text("routes.0.addressPrefix"), table.Text("routes.0.nextHopIpAddress")).ShouldBe(("0.0.0.0/0", "10.20.1.4"));
        var subnets = spoke.OfType("VirtualNetwork").Single().Items("subnets").ToDictionary(subnet => subnet.Text("name"), subnet => subnet.Text("routeTable.id"));
        subnets["snet-workloads"].ShouldNotBeEmpty();
        subnets["snet-private-endpoints"].ShouldBeEmpty();
        spoke.The("VirtualNetworkPeering", "sales-to-management").At("allowForwardedTraffic").ShouldBe(true);
        spoke.The("VirtualNetworkPeering", "management-to-sales").At("allowForwardedTraffic").ShouldBe(false);
    }

    [Fact]
    public async Task Without_a_firewall_there_is_no_way_out_at_all()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        spoke.OfType("RouteTable").ShouldBeEmpty();
        spoke.The("VirtualNetworkPeering", "sales-to-management").At("allowForwardedTraffic").ShouldBe(false);
    }

    [Fact]
    public void The_firewall_lets_out_what_the_subnets_let_out_to_azures_services()
    {
        var rules = FirewallRules.Of(TestMesh.Mesh, TestMesh.Addresses);

        rules.Select(rule => rule.ServiceTag).ShouldContain("AzureActiveDirectory");
        var scripts = rules.Single(rule => rule.ServiceTag == "AzureResourceManager");
        // Only domains with a database run scripts.
        scripts.Sources.ShouldContain(ScriptsOf(TestMesh.Sales).ShouldNotBeNull());
        ScriptsOf(TestMesh.Delivery).ShouldBeNull();
        rules.Select(rule => rule.Name).ShouldBeUnique();
    }

    [Fact]
    public async Task A_bastion_is_reached_from_where_people_sit_and_reaches_machines()
    {
        var design = MeshRun.DevHub with { Bastion = BastionTier.Standard, BastionSources = [CidrBlock.Parse("203.0.113.0/24")] };
        var hub = await MeshRun.Hub(design: design);
        var spoke = await MeshRun.Spoke(TestMesh.Sales, [], design: design);

        var bastion = hub.OfType("BastionHost").ShouldHaveSingleItem();
        bastion.Text("ipConfigurations.0.subnet.id").ShouldEndWith("/subnets/AzureBastionSubnet");
        bastion.At("disableCopyPaste").ShouldBe(true);
        hub.The("NetworkSecurityGroup", "management-network-bastion").Items("securityRules").Single(rule => rule.Text("name") == "AllowPeopleIn")
            .Text("sourceAddressPrefix").ShouldBe("203.0.113.0/24");
        spoke.The("NetworkSecurityGroup", "sales-network-workloads").Items("securityRules").Single(rule => rule.Text("name") == "AllowBastionIn")
            .Text("sourceAddressPrefix").ShouldBe("10.20.1.64/26");
    }

    [Fact]
    public async Task The_developers_bastion_has_neither_subnet_nor_public_address()
    {
        var hub = await MeshRun.Hub(design: MeshRun.DevHub with { Bastion = BastionTier.Developer });

        hub.OfType("BastionHost").ShouldHaveSingleItem().Text("virtualNetwork.id").ShouldNotBeEmpty();
        hub.OfType("PublicIPAddress").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_registry_is_private_keyless_and_forgets_what_lost_its_tag()
    {
        var registry = (await MeshRun.Hub(design: MeshRun.DevHub with { Registry = true })).OfType("Registry").ShouldHaveSingleItem();

        registry.Text("publicNetworkAccess").ShouldBe("Disabled");
        registry.At("adminUserEnabled").ShouldBe(false);
        registry.At("anonymousPullEnabled").ShouldBe(false);
        registry.Text("policies.exportPolicy.status").ShouldBe("disabled");
        registry.Text("policies.retentionPolicy.status").ShouldBe("enabled");
        (await MeshRun.Hub()).OfType("Registry").ShouldBeEmpty();
    }

    private static string? ScriptsOf(Domain domain) => TestMesh.Addresses.Spoke(domain.Name).Find(SubnetPurpose.Scripts)?.Block.ToString();
}
