using DataMesh.Components.Network;
using DataMesh.Components.Tests.Harness;

namespace DataMesh.Components.Tests.Network;

public sealed class NetworkNeighboursTests
{
    private static readonly AddressPlan Plan = TestMesh.Addresses;

    [Fact]
    public void Without_grants_a_domain_knows_the_hub_only()
    {
        var neighbours = NetworkNeighbours.OfSpoke(TestMesh.Sales, Plan, []);

        neighbours.Readers.ShouldBe([Plan.Hub.Block]);
        neighbours.Reads.ShouldBe([Plan.Hub.Block]);
    }

    [Fact]
    public void A_grant_opens_the_owner_to_the_readers_workloads_and_not_the_other_way_round()
    {
        var owner = NetworkNeighbours.OfSpoke(TestMesh.Sales, Plan, TestMesh.AllGrants);
        var reader = NetworkNeighbours.OfSpoke(TestMesh.Delivery, Plan, TestMesh.AllGrants);

        owner.Readers.ShouldContain(Subnet(TestMesh.Delivery, SubnetPurpose.Workloads));
        owner.Reads.ShouldBe([Plan.Hub.Block]);
        reader.Readers.ShouldBe([Plan.Hub.Block]);
        reader.Reads.ShouldContain(Subnet(TestMesh.Sales, SubnetPurpose.PrivateEndpoints));
    }

    [Fact]
    public void A_port_is_open_only_where_a_store_listens_on_it()
    {
        NetworkNeighbours.OfSpoke(TestMesh.Sales, Plan, []).Ports.ShouldContain(TcpPorts.Sql);
        NetworkNeighbours.OfSpoke(TestMesh.Sales, Plan, []).Ports.ShouldContain(TcpPorts.Kafka);
        NetworkNeighbours.OfSpoke(TestMesh.Delivery, Plan, []).Ports.ShouldBe([TcpPorts.Https]);
    }

    [Fact]
    public void Workloads_reach_every_kind_of_store_that_can_be_granted()
    {
        foreach (var domain in TestMesh.Mesh.Domains)
            NetworkNeighbours.OfSpoke(domain, Plan, []).Ports.ShouldBeSubsetOf(TcpPorts.Stores);
    }

    [Fact]
    public void The_hub_lets_in_every_network_of_the_environment() =>
        NetworkNeighbours.OfHub(Plan).RulesOf(Plan.Hub, Plan.Hub.Subnets[0])[0].Sources.ShouldBe([Plan.Space.ToString()]);

    private static CidrBlock Subnet(Domain domain, SubnetPurpose purpose) => Plan.Spoke(domain.Name).Subnets.Single(subnet => subnet.Purpose == purpose).Block;
}
