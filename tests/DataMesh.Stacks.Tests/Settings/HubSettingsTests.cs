using DataMesh.Model.Hub;
using DataMesh.Model.Networking;

namespace DataMesh.Stacks.Tests.Settings;

public sealed class HubSettingsTests : IDisposable
{
    private const string Group = "/subscriptions/11111111-1111-4111-8111-111111111177/resourceGroups/rg-connectivity";
    private const string Network = $"{Group}/providers/Microsoft.Network/virtualNetworks/vnet-hub";

    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Without_settings_the_profile_decides()
    {
        project.Load().Hub.ShouldBe(HubDesign.For(EnvironmentProfile.For(EnvironmentName.Dev)));
    }

    [Fact]
    public void Each_part_of_the_hub_has_a_key()
    {
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\nhub:\n  logs: private\n  costExport: none\n  locks: on\n");

        var hub = project.Load().Hub;
        hub.PrivateLogs.ShouldBeTrue();
        hub.CostExport.ShouldBe(CostDataset.None);
        hub.Locks.ShouldBeTrue();
    }

    [Theory]
    [InlineData("logs: secret", "hub.logs")]
    [InlineData("costExport: csv", "hub.costExport")]
    [InlineData("locks: maybe", "hub.locks")]
    [InlineData("network: vnet-hub", "hub.network")]
    [InlineData("dnsZones: rg-dns", "hub.dnsZones")]
    [InlineData("dnsRecords: nobody", "hub.dnsRecords")]
    [InlineData("firewall: 8.8.8.8", "hub.firewall")]
    [InlineData("bastion: huge", "hub.bastion")]
    [InlineData("bastionSources: 0.0.0.0/0", "hub.bastionSources")]
    [InlineData("registry: some", "hub.registry")]
    public void A_word_that_a_key_does_not_know_is_refused_with_those_it_does(string line, string key)
    {
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + $"\nhub:\n  {line}\n");

        var refusal = project.Refusals().ShouldHaveSingleItem();
        refusal.Code.ShouldBe("DM0305");
        refusal.Message.ShouldContain(key);
    }

    [Fact]
    public void A_network_that_exists_is_known_by_its_id_its_addresses_and_a_subnet()
    {
        project.Write("stacks/mesh.dev.yaml", $"{TemporaryProject.Dev}\nhub:\n  network: {Network}\n  networkAddresses: 10.99.0.0/24\n  dnsZones: {Group}\n  dnsRecords: policy\n  firewall: 10.99.0.4\n");

        var settings = project.Load();
        settings.Hub.Network.ShouldNotBeNull().Id.Name.ShouldBe("vnet-hub");
        settings.Hub.Network.PrivateEndpointSubnet.ShouldBe("snet-private-endpoints");
        settings.Hub.DnsZones.ShouldNotBeNull().ResourceGroup.ShouldBe("rg-connectivity");
        (settings.Hub.DnsRecords, settings.Hub.Firewall, settings.Hub.GivenFirewallAddress).ShouldBe((DnsRecordOwner.Policy, FirewallChoice.Given, "10.99.0.4"));
        settings.AddressSpace.AdoptedHub.ShouldBe(CidrBlock.Parse("10.99.0.0/24"));
    }

    [Fact]
    public void Services_with_a_subnet_are_planned_for()
    {
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\nhub:\n  firewall: create\n  bastion: basic\n  bastionSources: [203.0.113.0/24, 198.51.100.0/24]\n");

        project.Load().AddressSpace.HubServices.ShouldBe([SubnetPurpose.Firewall, SubnetPurpose.Bastion]);
        project.Load().Hub.BastionSources.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("DM0230", $"network: {Network}")]
    [InlineData("DM0231", "networkAddresses: 10.99.0.0/24")]
    [InlineData("DM0231", "privateEndpointSubnet: snet-endpoints")]
    [InlineData("DM0232", $"network: {Network}", "networkAddresses: 10.99.0.0/24", "firewall: create")]
    [InlineData("DM0232", $"network: {Network}", "networkAddresses: 10.99.0.0/24", "bastion: developer")]
    [InlineData("DM0233", "bastion: standard")]
    [InlineData("DM0234", "cluster: create")]
    [InlineData("DM0232", $"network: {Network}", "networkAddresses: 10.99.0.0/24", "firewall: 10.99.0.4", "cluster: create")]
    public void Settings_that_do_not_go_together_are_refused_where_they_stand(string code, params string[] lines)
    {
        project.Write("stacks/mesh.dev.yaml", $"{TemporaryProject.Dev}\nhub:\n  {string.Join("\n  ", lines)}\n");

        var refusal = project.Refusals().ShouldHaveSingleItem();
        refusal.Code.ShouldBe(code);
        refusal.Location.ShouldNotBeNull().File.ShouldBe("stacks/mesh.dev.yaml");
    }

    [Fact]
    public void Costs_and_security_have_readers_of_their_own_where_the_settings_name_them()
    {
        project.Load().CostEmails.ShouldBe(project.Load().AlertEmails);
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\nalerts:\n  costs: [finance@acme.example]\n  security: [soc@acme.example]\n");

        project.Load().CostEmails.ShouldBe(["finance@acme.example"]);
        project.Load().SecurityEmails.ShouldBe(["soc@acme.example"]);
    }

    [Fact]
    public void Products_have_a_budget_by_environment_and_by_domain()
    {
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\nbudgets:\n  products:\n    finance: 70\n");

        var budgets = project.Load().Budgets;
        budgets.ForProductOf(DomainName.Parse("finance")).ShouldBe(70);
        budgets.ForProductOf(DomainName.Parse("human-resources")).ShouldBe(EnvironmentProfile.For(EnvironmentName.Dev).DefaultProductBudget);
    }
}
