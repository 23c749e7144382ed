using DataMesh.Components.Network;
using DataMesh.Components.Tests.Harness;
using DataMesh.Components.Workloads;
using DataMesh.Model.Access;

namespace DataMesh.Components.Tests.Workloads;

public sealed class PodTrafficTests
{
    private static readonly AddressPlan Plan = TestMesh.Addresses;

    private static readonly PortAddress Prices = TestMesh.Mesh.Find(TestMesh.PricesApi);

    [Fact]
    public void Without_a_grant_nobody_gets_in() => PodTraffic.In(TestMesh.Prices, Callers([])).ShouldBeEmpty();

    [Fact]
    public void A_product_without_workloads_calls_from_the_subnet_of_its_domains_workloads()
    {
        var rule = PodTraffic.In(TestMesh.Prices, Callers([TestMesh.GrantOn("sales/orders/prices")])).ShouldHaveSingleItem();

        rule.Peers.ShouldHaveSingleItem().Addresses.ShouldBe(Plan.BlockOf(TestMesh.Delivery.Name, SubnetPurpose.Workloads).ToString());
        rule.Ports.ShouldBe([9443]);
    }

    [Fact]
    public void A_product_with_a_workload_calls_from_its_pods_only()
    {
        var grant = new Grant(TestMesh.Product("sales/orders"), Prices, new DateOnly(2027, 1, 31), "request-own");

        var peer = PodTraffic.In(TestMesh.Prices, Callers([grant])).ShouldHaveSingleItem().Peers.ShouldHaveSingleItem();
        (peer.Namespace?.Value, peer.Workload?.Value, peer.Addresses).ShouldBe(("domain-sales", "prices", null));
    }

    [Fact]
    public void A_grant_on_another_port_lets_nobody_in() => Callers([TestMesh.GrantOn("sales/orders/orders")]).ShouldBeEmpty();

    [Fact]
    public void Out_it_reaches_its_domains_own_endpoints_and_what_the_firewall_lets_out()
    {
        var rules = Out([]);

        rules.Length.ShouldBe(2);
        rules[0].Peers.ShouldHaveSingleItem().Addresses.ShouldBe(Plan.BlockOf(TestMesh.Sales.Name, SubnetPurpose.PrivateEndpoints).ToString());
        rules[0].Ports.ShouldBe(NetworkNeighbours.PortsOf(TestMesh.Sales));
        rules[1].Peers.ShouldHaveSingleItem().ShouldBe(PodPeer.Outside);
        rules[1].Ports.ShouldBe([TcpPorts.Https]);
    }

    [Fact]
    public void What_its_product_was_granted_it_reaches_too_and_no_other_domain()
    {
        var readings = new Grant(TestMesh.Product("sales/orders"), TestMesh.Mesh.Find(TestMesh.Readings), new DateOnly(2027, 1, 31), "request-readings");

        var rules = Out([readings, TestMesh.GrantOn("sales/orders/orders")]);

        rules.SelectMany(rule => rule.Peers).Select(peer => peer.Addresses).ShouldBe(
        [
            Plan.BlockOf(TestMesh.Sales.Name, SubnetPurpose.PrivateEndpoints).ToString(),
            Plan.BlockOf(TestMesh.Research.Name, SubnetPurpose.PrivateEndpoints).ToString(),
            "0.0.0.0/0",
        ]);
    }

    [Fact]
    public void An_API_that_its_product_was_granted_is_reached_at_its_pods_port()
    {
        var grant = new Grant(TestMesh.Product("sales/orders"), Prices, new DateOnly(2027, 1, 31), "request-own");

        var rule = Out([grant])[1];
        rule.Peers.ShouldHaveSingleItem().Workload?.Value.ShouldBe("prices");
        rule.Ports.ShouldBe([9443]);
    }

    [Fact]
    public void Outside_is_no_private_network_and_not_the_machines_own_identity()
    {
        var except = PodPeer.Outside.Except.Select(block => CidrBlock.Parse(block)).ToArray();

        foreach (var inside in new[] { Plan.Space.ToString(), "169.254.169.254/32", "168.63.129.16/32", "172.31.0.0/16", "192.168.0.0/16" })
            except.Any(block => block.Contains(CidrBlock.Parse(inside))).ShouldBeTrue(inside);
    }

    [Fact]
    public void A_grant_on_an_API_opens_no_store_and_peers_nobody()
    {
        var grants = ImmutableArray.Create(TestMesh.GrantOn("sales/orders/prices"));

        TestMesh.Mesh.PeeringsOwnedBy(TestMesh.Delivery.Name, grants).ShouldBeEmpty();
        TestMesh.Mesh.PeeringsOwnedBy(TestMesh.Sales.Name, grants).ShouldBeEmpty();
    }

    private static ImmutableArray<ApiCaller> Callers(ImmutableArray<Grant> grants) => ApiCaller.Of(TestMesh.Mesh, Plan, Prices, grants);

    private static ImmutableArray<PodTrafficRule> Out(ImmutableArray<Grant> grants) =>
        PodTraffic.Out(TestMesh.Mesh, Plan, TestMesh.Sales, TestMesh.SalesOrders, grants);
}
