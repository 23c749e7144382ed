using DataMesh.Model.Networking;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Model.Tests.Networking;

public sealed class AddressPlanTests
{
    private static readonly SourceLocation here = new("stacks/mesh.dev.yaml", 9);

    [Fact]
    public void The_hub_takes_the_start_and_each_domain_the_block_of_its_index()
    {
        var plan = Plan(Space(), ("finance", 1), ("operations", 3));

        plan.Hub.Block.ToString().ShouldBe("10.10.0.0/22");
        plan.Spoke(DomainName.Parse("finance")).Block.ToString().ShouldBe("10.10.16.0/20");
        plan.Spoke(DomainName.Parse("operations")).Block.ToString().ShouldBe("10.10.48.0/20");
    }

    [Fact]
    public void A_domain_that_is_added_moves_nobody()
    {
        var before = Plan(Space(), ("finance", 1), ("operations", 3));
        var after = Plan(Space(), ("finance", 1), ("sales", 2), ("operations", 3));

        after.Spoke(DomainName.Parse("finance")).Block.ShouldBe(before.Spoke(DomainName.Parse("finance")).Block);
        after.Spoke(DomainName.Parse("operations")).Block.ShouldBe(before.Spoke(DomainName.Parse("operations")).Block);
    }

    [Fact]
    public void A_spoke_has_a_subnet_for_scripts_only_where_a_store_keeps_users_of_its_own()
    {
        SubnetsWith().ShouldBe(["PrivateEndpoints 10.10.16.0/24", "Workloads 10.10.20.0/22"]);
        SubnetsWith(new Lake("lake")).ShouldBe(SubnetsWith());
        SubnetsWith(new Lake("lake"), new SqlDatabase("billing"), new Postgres("cases")).ShouldBe(
        [
            "PrivateEndpoints 10.10.16.0/24",
            "Scripts 10.10.17.0/26 Microsoft.ContainerInstance/containerGroups",
            "Workloads 10.10.20.0/22",
        ]);

        static IEnumerable<string> SubnetsWith(params ImmutableArray<Store> stores) => Plan(Space(), Samples.Domain("finance", 1, stores))
            .Spoke(DomainName.Parse("finance")).Subnets.Select(subnet => $"{subnet.Purpose} {subnet.Block} {subnet.Delegation}".TrimEnd());
    }

    [Theory]
    [InlineData(20, "10.10.24.0/23", "10.10.26.0/23")]
    [InlineData(22, "10.10.6.0/25", "10.10.6.128/25")]
    public void A_domain_with_a_lakehouse_hands_two_more_subnets_over_to_databricks(int spoke, string hosts, string containers)
    {
        var mesh = Mesh.Create(MeshPrefix.Parse("contoso"), Samples.Domain("finance", 1, [new Lakehouse("house") { SignsInForAll = true }]));
        var zone = AddressPlan.Create(mesh, EnvironmentName.Dev, Space() with { SpokePrefixLength = spoke }).Spoke(DomainName.Parse("finance"));

        zone.Find(SubnetPurpose.LakehouseHosts).ShouldBe(new PlannedSubnet(SubnetPurpose.LakehouseHosts, CidrBlock.Parse(hosts), "Microsoft.Databricks/workspaces"));
        zone.Find(SubnetPurpose.LakehouseContainers)
            .ShouldBe(new PlannedSubnet(SubnetPurpose.LakehouseContainers, CidrBlock.Parse(containers), "Microsoft.Databricks/workspaces"));
        zone.Subnets.SelectMany((one, place) => zone.Subnets.Skip(place + 1).Select(other => one.Block.Overlaps(other.Block))).ShouldAllBe(overlaps => !overlaps);
    }

    [Fact]
    public void The_hub_has_a_subnet_for_private_endpoints()
    {
        var hub = Plan(Space(), ("finance", 1)).Hub;

        hub.Find(SubnetPurpose.PrivateEndpoints).ShouldNotBeNull().Block.ToString().ShouldBe("10.10.0.0/24");
        hub.Find(SubnetPurpose.Workloads).ShouldBeNull();
    }

    [Fact]
    public void Whatever_the_sizes_subnets_lie_in_their_block_apart_from_each_other_and_large_enough() =>
        Prop.ForAll(Sizes().ToArbitrary(), sizes =>
        {
            var (spaceLength, spokeLength, hubLength) = sizes;
            var space = new AddressSpace(CidrBlock.Parse("10.0.0.0/8").Part(spaceLength, 1)) { SpokePrefixLength = spokeLength, HubPrefixLength = hubLength };
            var last = (int)Math.Min(space.Block.Count(spokeLength) - 1, Domain.LargestIndex);
            var everything = Samples.Domain("aa", 1, [new SqlDatabase("sql"), new Lakehouse("house") { SignsInForAll = true }]);
            space = space with { HubServices = hubLength > 22 ? [] : [SubnetPurpose.Firewall, SubnetPurpose.Bastion, SubnetPurpose.Cluster] };
            var plan = last == 1 ? Plan(space, everything) : Plan(space, everything, Samples.Domain("bb", last));

            var zones = plan.Spokes.Add(plan.Hub);
            zones.ShouldAllBe(zone => space.Block.Contains(zone.Block));
            Apart(zones.Select(zone => zone.Block));
            foreach (var zone in zones)
            {
                zone.Subnets.ShouldAllBe(subnet => zone.Block.Contains(subnet.Block) && subnet.Block.PrefixLength <= SmallestFor(subnet.Purpose));
                Apart(zone.Subnets.Select(subnet => subnet.Block));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_domain_may_be_given_another_block()
    {
        var finance = DomainName.Parse("finance");
        var plan = Plan(Space() with { Spokes = [new SpokeOverride(finance, CidrBlock.Parse("10.10.240.0/21"), here)] }, ("finance", 1));

        plan.Spoke(finance).Block.ToString().ShouldBe("10.10.240.0/21");
        plan.Spoke(finance).Find(SubnetPurpose.PrivateEndpoints).ShouldNotBeNull().Block.ToString().ShouldBe("10.10.240.0/25");
    }

    [Fact]
    public void An_index_beyond_the_space_is_refused_where_the_domain_is_written()
    {
        var refusal = Refusal(Space(), ("finance", 16));

        refusal.Code.ShouldBe("DM0207");
        refusal.Message.ShouldContain("1 to 15");
        refusal.Location.ShouldNotBeNull().File.ShouldEndWith("Samples.cs");
        Plan(Space(), ("finance", 15)).Spokes.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("10.10.48.0/22")]
    [InlineData("10.10.52.0/22")]
    [InlineData("10.10.32.0/19")]
    public void Blocks_that_overlap_are_refused_where_the_block_is_written(string block)
    {
        var finance = DomainName.Parse("finance");
        var refusal = Refusal(Space() with { Spokes = [new SpokeOverride(finance, CidrBlock.Parse(block), here)] }, ("finance", 1), ("operations", 3));

        refusal.Code.ShouldBe("DM0209");
        refusal.Message.ShouldContain(block);
        refusal.Message.ShouldContain("'operations'");
        refusal.Location.ShouldBe(here);
    }

    [Fact]
    public void A_domain_may_not_take_the_hubs_addresses()
    {
        var refusal = Refusal(
            Space() with { Spokes = [new SpokeOverride(DomainName.Parse("finance"), CidrBlock.Parse("10.10.0.0/20"), here)] }, ("finance", 1));

        refusal.Code.ShouldBe("DM0209");
        refusal.Location.ShouldBe(here);
    }

    [Fact]
    public void A_block_outside_the_space_is_refused() =>
        Refusal(Space() with { Spokes = [new SpokeOverride(DomainName.Parse("finance"), CidrBlock.Parse("10.11.0.0/20"), here)] }, ("finance", 1))
            .Code.ShouldBe("DM0208");

    [Fact]
    public void A_block_for_a_domain_that_is_not_there_is_refused()
    {
        var refusal = Refusal(
            Space() with { Spokes = [new SpokeOverride(DomainName.Parse("finence"), CidrBlock.Parse("10.10.240.0/20"), here)] }, ("finance", 1));

        refusal.Code.ShouldBe("DM0210");
        refusal.Message.ShouldContain("Did you mean 'finance'?");
    }

    [Theory]
    [InlineData("10.10.0.0/16", "10.10.128.0/17")]
    [InlineData("10.10.0.0/16", "10.0.0.0/8")]
    [InlineData("10.10.0.0/16", "10.10.0.0/16")]
    public void Environments_may_not_overlap(string mine, string other)
    {
        var space = new AddressSpace(CidrBlock.Parse(mine), here)
        {
            Others = [(EnvironmentName.Prod, CidrBlock.Parse(other), new SourceLocation("stacks/mesh.prod.yaml", 4))],
        };
        var refusal = Refusal(space, ("finance", 1));

        refusal.Code.ShouldBe("DM0206");
        refusal.Location.ShouldBe(here);
        refusal.Message.ShouldContain("stacks/mesh.prod.yaml:4");
    }

    [Fact]
    public void Environments_side_by_side_are_fine() =>
        Plan(Space() with { Others = [(EnvironmentName.Prod, CidrBlock.Parse("10.11.0.0/16"), null)] }, ("finance", 1)).Spokes.Length.ShouldBe(1);

    [Fact]
    public void Public_addresses_are_refused() => Refusal(new AddressSpace(CidrBlock.Parse("20.0.0.0/16"), here)).Code.ShouldBe("DM0202");

    [Fact]
    public void A_block_that_is_too_small_is_refused()
    {
        Refusal(Space() with { HubPrefixLength = 25 }).Code.ShouldBe("DM0203");
        Refusal(Space() with { SpokePrefixLength = 23, HubPrefixLength = 24 }).Code.ShouldBe("DM0203");
        Refusal(Space() with { Spokes = [new SpokeOverride(DomainName.Parse("finance"), CidrBlock.Parse("10.10.16.0/23"), here)] }, ("finance", 1))
            .Code.ShouldBe("DM0203");
    }

    [Fact]
    public void A_hub_larger_than_a_domain_is_refused() => Refusal(Space() with { HubPrefixLength = 19 }).Code.ShouldBe("DM0204");

    [Fact]
    public void A_space_without_room_for_a_domain_is_refused() => Refusal(new AddressSpace(CidrBlock.Parse("10.10.0.0/20"), here)).Code.ShouldBe("DM0205");

    [Fact]
    public void Asking_for_a_domain_that_is_not_in_the_plan_is_a_mistake_of_the_caller() =>
        Should.Throw<ArgumentException>(() => Plan(Space(), ("finance", 1)).Spoke(DomainName.Parse("sales")));

    private static AddressSpace Space() => new(CidrBlock.Parse("10.10.0.0/16"), here);

    private static AddressPlan Plan(AddressSpace space, params (string Name, int Index)[] domains) =>
        Plan(space, [.. domains.Select(domain => Samples.Domain(domain.Name, domain.Index))]);

    private static AddressPlan Plan(AddressSpace space, params ImmutableArray<Domain> domains) =>
        AddressPlan.Create(Mesh.Create(Samples.Prefix, domains), EnvironmentName.Dev, space);

    // What the services ask for (https://learn.microsoft.com/azure/virtual-network/virtual-network-for-azure-services, and the pages that it leads to); a /28
    // has 11 addresses.
    private static int SmallestFor(SubnetPurpose purpose) => purpose switch
    {
        SubnetPurpose.Firewall or SubnetPurpose.Bastion or SubnetPurpose.LakehouseHosts or SubnetPurpose.LakehouseContainers => 26,
        _ => 28,
    };

    private static Diagnostic Refusal(AddressSpace space, params (string Name, int Index)[] domains) =>
        Should.Throw<MeshException>(() => Plan(space, domains)).Diagnostics.ShouldHaveSingleItem();

    private static Gen<(int Space, int Spoke, int Hub)> Sizes() =>
        from spoke in Gen.Choose(16, 22)
        from hub in Gen.Choose(Math.Max(spoke, 20), 24)
        from space in Gen.Choose(10, spoke - 1)
        select (space, spoke, hub);

    private static void Apart(IEnumerable<CidrBlock> blocks)
    {
        var all = blocks.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            for (var j = i + 1; j < all.Count; j++)
                all[i].Overlaps(all[j]).ShouldBeFalse($"{all[i]} {all[j]}");
        }
    }
}
