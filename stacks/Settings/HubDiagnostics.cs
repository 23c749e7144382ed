namespace DataMesh.Stacks.Settings;

/// <summary>The diagnostics about settings of the hub that do not go together: DM0230 to DM0234.</summary>
internal static class HubDiagnostics
{
    public static Diagnostic AddressesMissing(string network, SourceLocation? location) => Error(
        "DM0230",
        $"hub.network names the network '{network}', but hub.networkAddresses does not say which addresses it has: the rules of every subnet name them, and no domain may "
            + "overlap them. Set hub.networkAddresses to the network's block, and hub.privateEndpointSubnet to the name of one of its subnets.",
        location);

    public static Diagnostic OnlyForAdopted(string key, SourceLocation? location) => Error(
        "DM0231",
        $"{key} is set, but hub.network names no network that exists: the hub makes its own, whose addresses and subnets follow from the address plan. "
            + "Remove the key, or set hub.network to the id of a virtual network.",
        location);

    public static Diagnostic NeedsOwnNetwork(string key, string value, SourceLocation? location) => Error(
        "DM0232",
        $"{key} is '{value}', which takes a subnet of the hub's network, but hub.network names one that exists, which the mesh does not change. "
            + "Have it made there by whoever owns that network (a firewall is then given by its private address), or let the hub make its own network.",
        location);

    public static Diagnostic BastionSourcesMissing(string tier, SourceLocation? location) => Error(
        "DM0233",
        $"hub.bastion is '{tier}', which has a public address, but hub.bastionSources does not say from where people come: it would be open to the whole internet. "
            + "Set hub.bastionSources to the addresses of your offices and VPN, such as 203.0.113.0/24.",
        location);

    public static Diagnostic ClusterHasNoWayOut(SourceLocation? location) => Error(
        "DM0234",
        "hub.cluster is 'create', but there is no firewall: the cluster's machines fetch images and sign in over the internet, and the networks have no other way out. "
            + "Set hub.firewall to 'create', or to the private address of the firewall that you have.",
        location);

    private static Diagnostic Error(string code, string message, SourceLocation? location) => new(code, Severity.Error, message, location);
}
