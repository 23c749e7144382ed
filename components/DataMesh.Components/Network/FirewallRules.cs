namespace DataMesh.Components.Network;

/// <summary>
/// What the hub's firewall lets out, computed: exactly what the security groups of the domains' subnets let out to Azure's services, and nothing else. A store
/// that needs a service says so in the rules of its subnet; the firewall follows.
/// </summary>
public static class FirewallRules
{
    /// <summary>The rules, ordered by name; each names the subnets that need it, never any source.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="plan">The addresses of the environment.</param>
    public static ImmutableArray<FirewallRule> Of(Mesh mesh, AddressPlan plan) =>
    [
        .. from domain in mesh.Domains
           let zone = plan.Spoke(domain.Name)
           let neighbours = NetworkNeighbours.OfSpoke(domain, plan, [])
           from subnet in zone.Subnets
           from rule in neighbours.RulesOf(zone, subnet)
           where rule is { Allows: true, Direction: TrafficDirection.Outbound, Destinations.Length: 1 } && IsService(rule.Destinations[0])
           group (subnet.Block, rule) by (Service: rule.Destinations[0], Ports: string.Join(',', rule.Ports)) into service
           let ordered = service.OrderBy(entry => entry.Block).ToArray()
           orderby service.Key.Service, service.Key.Ports
           select new FirewallRule(
               $"{service.Key.Service.Replace('.', '-')}-{service.Key.Ports.Replace(',', '-')}",
               [.. ordered.Select(entry => entry.Block.ToString()).Distinct()],
               service.Key.Service,
               ordered[0].rule.Ports,
               ordered[0].rule.Description),
    ];

    // Neither a block of addresses nor any destination: a service tag.
    private static bool IsService(string destination) => destination != "*" && !CidrBlock.TryParse(destination, out _);
}
