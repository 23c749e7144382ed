using DataMesh.Components.Network;

namespace DataMesh.Components.Tests.Network;

public sealed class TrafficRulesTests
{
    private static readonly CidrBlock Subnet = CidrBlock.Parse("10.0.0.0/24");
    private static readonly CidrBlock Other = CidrBlock.Parse("10.1.0.0/24");

    public static TheoryData<string> Kinds => ["private endpoints", "scripts", "workloads"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_list_ends_by_denying_the_rest_in_both_directions(string kind)
    {
        foreach (var direction in Enum.GetValues<TrafficDirection>())
        {
            var last = Rules(kind).Where(rule => rule.Direction == direction).MaxBy(rule => rule.Priority);
            last.ShouldNotBeNull();
            last.Allows.ShouldBeFalse();
            (last.Protocol, last.Sources.Single(), last.Destinations.Single(), last.Ports.Single()).ShouldBe(("*", "*", "*", "*"));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_let_in_from_anywhere(string kind) =>
        Rules(kind).Where(rule => rule is { Allows: true, Direction: TrafficDirection.Inbound })
            .ShouldAllBe(rule => rule.Sources.All(source => source.StartsWith("10.")));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_and_priorities_are_ones_that_azure_takes(string kind)
    {
        var rules = Rules(kind);

        rules.Select(rule => rule.Name).ShouldBeUnique();
        rules.Select(rule => (rule.Direction, rule.Priority)).ShouldBeUnique();
        rules.ShouldAllBe(rule => rule.Priority >= 100 && rule.Priority <= 4096 && rule.Description.Length <= 140);
    }

    [Fact]
    public void Private_endpoints_are_reached_by_readers_on_the_ports_of_their_services()
    {
        var rule = TrafficRules.ForPrivateEndpoints(Subnet, [Other, Subnet], [TcpPorts.Sql, TcpPorts.Https], null).Where(rule => rule.Allows)
            .ShouldHaveSingleItem();

        rule.Sources.ShouldBe(["10.0.0.0/24", "10.1.0.0/24"]);
        rule.Destinations.ShouldBe(["10.0.0.0/24"]);
        rule.Ports.ShouldBe(["443", "1433"]);
    }

    [Fact]
    public void A_block_inside_another_is_left_out_since_azure_refuses_ranges_that_overlap() =>
        TrafficRules.ForPrivateEndpoints(Subnet, [CidrBlock.Parse("10.0.0.0/16"), Subnet, Other], [443], null)[0]
            .Sources.ShouldBe(["10.0.0.0/16", "10.1.0.0/24"]);

    private static ImmutableArray<TrafficRule> Rules(string kind) => kind switch
    {
        "private endpoints" => TrafficRules.ForPrivateEndpoints(Subnet, [Other], [443], CidrBlock.Parse("10.0.1.0/26")),
        "scripts" => TrafficRules.ForScripts(Subnet, Other),
        _ => TrafficRules.ForWorkloads(Subnet, [Other]),
    };
}
