using DataMesh.Components.Tests.Harness;

namespace DataMesh.Components.Tests.LandingZones;

/// <summary>What must hold for every stack of this company's mesh, in every environment.</summary>
public sealed class InvariantTests
{
    private const string PostgresServer = "azure-native:dbforpostgresql:Server";

    public static TheoryData<string> Stacks => MeshRun.Stacks;

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Nothing_is_on_the_public_network(string stack)
    {
        var run = await MeshRun.Stack(stack);

        foreach (var resource in run.All.Where(IsAzures))
        {
            if (resource.ShortType is "StorageAccount" or "Server" or "Account" or "Namespace" or "Factory" or "Cluster" or "DatabaseAccount"
                || resource.Type is "azure-native:databricks:Workspace" or "azure-native:synapse:Workspace")
                resource.Text(resource.Type == PostgresServer ? "network.publicNetworkAccess" : "publicNetworkAccess").ShouldBe("Disabled", resource.ToString());
            if (resource.ShortType == "StorageAccount")
            {
                resource.Text("networkRuleSet.defaultAction").ShouldBe("Deny");
                resource.At("allowBlobPublicAccess").ShouldBe(false);
                resource.Text("minimumTlsVersion").ShouldBe("TLS1_2");
            }

            if (resource.ShortType == "Vault")
            {
                resource.Text("properties.publicNetworkAccess").ShouldBe("Disabled");
                resource.Text("properties.networkAcls.defaultAction").ShouldBe("Deny");
                resource.At("properties.enablePurgeProtection").ShouldBe(true);
                resource.At("properties.enableRbacAuthorization").ShouldBe(true);
            }

            if (resource.ShortType == "DatabaseAccount")
            {
                resource.At("disableLocalAuth").ShouldBe(true);
                resource.At("disableKeyBasedMetadataWriteAccess").ShouldBe(true);
                resource.Text("minimalTlsVersion").ShouldBe("Tls12");
            }

            if (resource.ShortType == "Namespace")
            {
                resource.At("disableLocalAuth").ShouldBe(true);
                resource.Text("minimumTlsVersion").ShouldBe("1.2");
            }

            if (resource.ShortType == "BlobContainer")
                resource.Text("publicAccess").ShouldBe("None");
            resource.ShortType.ShouldNotContain("FirewallRule");
        }

        // Only the firewall has a public address: workloads leave through it, and nothing comes in.
        run.OfType("PublicIPAddress").Length.ShouldBe(run.OfType("AzureFirewall").Length);
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Every_private_endpoint_has_a_zone_group_with_the_zone_of_its_link(string stack)
    {
        var run = await MeshRun.Stack(stack);
        var zonesOf = PrivateLink.All.ToLookup(link => link.GroupId, link => string.Join(" ", link.ZonesIn("westeurope")));

        var endpoints = run.OfType("PrivateEndpoint");
        endpoints.ShouldNotBeEmpty();
        foreach (var endpoint in endpoints)
        {
            var group = run.OfType("PrivateDnsZoneGroup").Where(group => group.Text("privateEndpointName") == endpoint.Text("privateEndpointName"))
                .ShouldHaveSingleItem();
            var link = (string)endpoint.List("privateLinkServiceConnections.0.groupIds").Single();
            var zones = group.Items("privateDnsZoneConfigs").Select(config => config.Text("privateDnsZoneId")).ToArray();
            zones.ShouldAllBe(zone => zone.Contains("-management-private-dns/providers/Microsoft.Network/privateDnsZones/"));
            zonesOf[link].ShouldContain(string.Join(" ", zones.Select(zone => zone[(zone.LastIndexOf('/') + 1)..])));
        }
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Every_subnet_has_its_own_security_group_that_denies_the_rest(string stack)
    {
        var run = await MeshRun.Stack(stack);
        var groups = run.OfType("NetworkSecurityGroup").ToDictionary(group => RecordingMocks.IdOf(group.Type, group.Name));

        // Azure allows no group on the subnet of its firewall.
        foreach (var subnet in run.OfType("VirtualNetwork").SelectMany(network => network.Items("subnets"))
            .Where(subnet => subnet.Text("name") != "AzureFirewallSubnet"))
        {
            var group = groups[subnet.Text("networkSecurityGroup.id")];
            group.Items("securityRules").Where(rule => rule.Text("access") == "Deny").Select(rule => rule.Text("direction")).Order(StringComparer.Ordinal)
                .ShouldBe(["Inbound", "Outbound"]);
            subnet.Text("privateEndpointNetworkPolicies").ShouldBe("Enabled");
            subnet.At("defaultOutboundAccess").ShouldBe(false);
        }
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Every_resource_that_can_be_tagged_says_who_owns_and_who_pays(string stack)
    {
        var run = await MeshRun.Stack(stack);

        foreach (var resource in run.OfType("ResourceGroup").Concat(run.OfType("StorageAccount"))
            .Concat(run.OfType("VirtualNetwork")).Concat(run.OfType("UserAssignedIdentity")))
        {
            foreach (var tag in new[] { "domain", "environment", "cost-centre", "owner", "managed-by" })
                resource.Text($"tags.{tag}").ShouldNotBeEmpty($"{resource} has no tag {tag}");
        }
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Every_resource_has_an_explicit_provider(string stack)
    {
        var run = await MeshRun.Stack(stack);

        foreach (var resource in run.All.Where(resource => resource.Type.StartsWith("azure-native:", StringComparison.Ordinal)))
            resource.Provider.ShouldNotBeEmpty(resource.ToString());
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Type_and_name_tell_every_resource_of_a_stack_apart(string stack)
    {
        var run = await MeshRun.Stack(stack);

        run.Listing().ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task What_holds_data_sends_its_logs_to_the_hub(string stack)
    {
        var run = await MeshRun.Stack(stack);
        var logged = run.OfType("DiagnosticSetting").Select(setting => setting.Text("resourceUri")).ToHashSet();

        // The logs of PostgreSQL are its server's.
        foreach (var resource in run.All.Where(IsAzures).Where(resource => resource.Type is PostgresServer or "azure-native:sql:Database" || resource.ShortType
            is "StorageAccount" or "Vault" or "Account" or "Namespace" or "Factory" or "Cluster" or "DatabaseAccount" or "BlobServiceProperties"
                or "VirtualNetwork" or "NetworkSecurityGroup"))
            logged.ShouldContain(RecordingMocks.IdOf(resource.Type, resource.Name));
    }

    // Kubernetes has namespaces as well.
    private static bool IsAzures(Registered resource) => !resource.Type.StartsWith("kubernetes:", StringComparison.Ordinal);
}
