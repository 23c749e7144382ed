using DataMesh.Model.Hub;
using DataMesh.Model.Networking;

namespace DataMesh.Model.Tests.Networking;

public sealed class HubAddressTests
{
    private static readonly Mesh Empty = Mesh.Create(Samples.Prefix);
    private static readonly Mesh OneDomain = Mesh.Create(Samples.Prefix, Samples.Domain("finance", 1));
    private static readonly AddressSpace Space = new(CidrBlock.Parse("10.20.0.0/16"));
    private static readonly HubDesign Design = HubDesign.For(EnvironmentProfile.For(EnvironmentName.Dev));

    [Fact]
    public void Firewall_and_bastion_have_a_26_each_and_the_others_keep_their_place()
    {
        var without = AddressPlan.Create(Empty, EnvironmentName.Dev, Space).Hub;
        var with = AddressPlan.Create(Empty, EnvironmentName.Dev, Space with { HubServices = [SubnetPurpose.Firewall, SubnetPurpose.Bastion] }).Hub;

        with.Find(SubnetPurpose.PrivateEndpoints).ShouldBe(without.Find(SubnetPurpose.PrivateEndpoints));
        with.Find(SubnetPurpose.Firewall).ShouldNotBeNull().Block.ToString().ShouldBe("10.20.1.0/26");
        with.Find(SubnetPurpose.Bastion).ShouldNotBeNull().Block.ToString().ShouldBe("10.20.1.64/26");
    }

    [Fact]
    public void A_hub_that_is_too_small_for_them_is_refused()
    {
        AddressPlan.Create(Empty, EnvironmentName.Dev, Space with { HubPrefixLength = 24 });
        Should.Throw<MeshException>(() =>
            AddressPlan.Create(Empty, EnvironmentName.Dev, Space with { HubPrefixLength = 24, HubServices = [SubnetPurpose.Firewall] }))
            .Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0203");
    }

    [Fact]
    public void A_firewall_that_is_made_has_the_first_address_that_azure_leaves_in_its_subnet()
    {
        var created = Design with { Firewall = FirewallChoice.Created };

        created.EgressAddress(AddressPlan.Create(Empty, EnvironmentName.Dev, Space with { HubServices = created.Services })).ShouldBe("10.20.1.4");
        (Design with { Firewall = FirewallChoice.Given, GivenFirewallAddress = "10.1.0.4" }).EgressAddress(AddressPlan.Create(Empty, EnvironmentName.Dev, Space))
            .ShouldBe("10.1.0.4");
        Design.EgressAddress(AddressPlan.Create(Empty, EnvironmentName.Dev, Space)).ShouldBeNull();
    }

    [Fact]
    public void An_adopted_hub_keeps_its_addresses_which_no_domain_may_overlap()
    {
        var adopted = Space with { AdoptedHub = CidrBlock.Parse("10.0.0.0/24"), AdoptedHubLocation = new SourceLocation("stacks/mesh.yaml", 3) };
        var hub = AddressPlan.Create(OneDomain, EnvironmentName.Dev, adopted).Hub;

        hub.Block.ToString().ShouldBe("10.0.0.0/24");
        hub.Subnets.ShouldBeEmpty();
        var clash = Should.Throw<MeshException>(() =>
            AddressPlan.Create(OneDomain, EnvironmentName.Dev, adopted with { AdoptedHub = CidrBlock.Parse("10.20.0.0/16") }));
        clash.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Code == "DM0209" && diagnostic.Location == adopted.AdoptedHubLocation);
    }

    [Theory]
    [InlineData("/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub", true)]
    [InlineData("/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.Network/routeTables/hub", false)]
    [InlineData("/subscriptions/hub/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub", false)]
    [InlineData("/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg", false)]
    [InlineData("hub", false)]
    public void Only_the_id_of_a_network_is_one(string id, bool isOne) =>
        (ResourceAddress.TryParse(id, AdoptedNetwork.Type) is { Name: "hub", ResourceGroup: "rg" }).ShouldBe(isOne);
}
