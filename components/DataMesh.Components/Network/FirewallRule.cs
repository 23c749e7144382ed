namespace DataMesh.Components.Network;

/// <summary>What the firewall lets out: some subnets, to one of Azure's services.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Sources">The addresses of the subnets, ordered.</param>
/// <param name="ServiceTag">The service, as a service tag.</param>
/// <param name="Ports">The TCP ports.</param>
/// <param name="Description">Why.</param>
public sealed record FirewallRule(string Name, ImmutableArray<string> Sources, string ServiceTag, ImmutableArray<string> Ports, string Description);
