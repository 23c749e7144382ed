using System.Globalization;

namespace DataMesh.Components.Network;

/// <summary>
/// What each kind of subnet lets through: pure functions from address ranges to rules. Every list ends with a rule that denies the rest, because the rules that
/// Azure adds by itself let a whole virtual network and all its peers in, and everything out.
/// </summary>
public static class TrafficRules
{
    private const int First = 100;
    private const int Step = 10;
    private const int Last = 4096;
    private static readonly ImmutableArray<string> Anywhere = ["*"];

    /// <summary>The subnet of private endpoints: in from the networks that may read, on the ports that its services listen on; nothing else.</summary>
    /// <param name="subnet">The subnet's own addresses.</param>
    /// <param name="readers">Addresses whose clients may connect; at least one block.</param>
    /// <param name="ports">TCP ports that the services behind the endpoints listen on; at least one.</param>
    /// <param name="scripts">The addresses of deployment scripts' containers, which also mount a file share; null for none.</param>
    /// <param name="machines">The addresses of a lakehouse's machines, which also reach Databricks' control plane; none by default.</param>
    public static ImmutableArray<TrafficRule> ForPrivateEndpoints(
        CidrBlock subnet, ImmutableArray<CidrBlock> readers, ImmutableArray<int> ports, CidrBlock? scripts, ImmutableArray<CidrBlock> machines = default) =>
    [
        new("AllowReadersIn", First, TrafficDirection.Inbound, true, "Tcp", Texts(readers), [subnet.ToString()], Texts(ports),
            "Networks of this landing zone, of the hub and of domains with a grant reach the private endpoints."),
        .. scripts is { } containers ? ScriptFiles(subnet, containers) : [],
        .. machines.IsDefaultOrEmpty ? [] : ControlPlane(subnet, machines),
        DenyRest(TrafficDirection.Inbound),
        DenyRest(TrafficDirection.Outbound),
    ];

    /// <summary>
    /// The subnet of deployment scripts' containers: nothing in; out to the private endpoints of their own landing zone, and to what a container
    /// needs to start and sign in: the registry of its image, Entra ID, Azure Resource Manager.
    /// </summary>
    /// <param name="subnet">The subnet's own addresses.</param>
    /// <param name="privateEndpoints">The addresses of the private endpoints in the same network.</param>
    public static ImmutableArray<TrafficRule> ForScripts(CidrBlock subnet, CidrBlock privateEndpoints) =>
    [
        DenyRest(TrafficDirection.Inbound),
        new(
            "AllowPrivateEndpointsOut", First, TrafficDirection.Outbound, true, "Tcp",
            [subnet.ToString()], [privateEndpoints.ToString()], Texts([TcpPorts.Https, TcpPorts.FileShare, TcpPorts.Sql, TcpPorts.Postgres]),
            "The script's file share and the databases it works on."),
        Out("AllowSignInOut", 1, subnet, "AzureActiveDirectory", "The script signs in with its managed identity."),
        Out("AllowResourceManagerOut", 2, subnet, "AzureResourceManager", "The script's tools ask Azure Resource Manager who they are."),
        Out("AllowImageRegistryOut", 3, subnet, "MicrosoftContainerRegistry", "The container's image comes from Microsoft's registry."),
        Out("AllowImageContentOut", 4, subnet, "AzureFrontDoor.FirstParty", "Microsoft's registry serves the image's layers through Front Door."),
        DenyRest(TrafficDirection.Outbound),
    ];

    /// <summary>
    /// The subnet of a domain's own workloads: nothing in, except sessions through a bastion; out to private endpoints (its own and those it has grants for)
    /// and to sign in.
    /// </summary>
    /// <param name="subnet">The subnet's own addresses.</param>
    /// <param name="privateEndpoints">The private endpoints that may be reached; at least one block.</param>
    /// <param name="bastion">The addresses of the hub's bastion; null for none.</param>
    public static ImmutableArray<TrafficRule> ForWorkloads(CidrBlock subnet, ImmutableArray<CidrBlock> privateEndpoints, CidrBlock? bastion = null) =>
    [
        .. bastion is { } from ? BastionIn(subnet, from) : [],
        DenyRest(TrafficDirection.Inbound),
        new(
            "AllowPrivateEndpointsOut", First, TrafficDirection.Outbound, true, "Tcp",
            [subnet.ToString()], Texts(privateEndpoints), Texts(TcpPorts.Stores),
            "The domain's own stores, the hub, and the stores of domains that granted access."),
        Out("AllowSignInOut", 1, subnet, "AzureActiveDirectory", "Workloads sign in with managed identities."),
        DenyRest(TrafficDirection.Outbound),
    ];

    /// <summary>
    /// A subnet of a lakehouse's machines: the rules that Databricks writes into every group of a subnet that is delegated to it, under its own names and
    /// numbers, so that a run finds them as it left them; and the way to sign in. Machines reach the control plane through its private endpoint.
    /// </summary>
    /// <remarks>
    /// https://learn.microsoft.com/azure/databricks/security/network/classic/vnet-inject#network-security-group-rules; without the rule to the service tag of
    /// Databricks, which a workspace without public network does not need.
    /// </remarks>
    /// <param name="subnet">The subnet's own addresses.</param>
    public static ImmutableArray<TrafficRule> ForLakehouse(CidrBlock subnet) =>
    [
        Databricks("worker-inbound", 0, TrafficDirection.Inbound, "*", "VirtualNetwork", "*", "Required for worker nodes communication within a cluster."),
        DenyRest(TrafficDirection.Inbound),
        Databricks("sql", 1, TrafficDirection.Outbound, "Tcp", "Sql", "3306", "Required for workers communication with Azure SQL services."),
        Databricks("storage", 2, TrafficDirection.Outbound, "Tcp", "Storage", "443", "Required for workers communication with Azure Storage services."),
        Databricks("worker-outbound", 3, TrafficDirection.Outbound, "*", "VirtualNetwork", "*", "Required for worker nodes communication within a cluster."),
        Databricks("eventhub", 4, TrafficDirection.Outbound, "Tcp", "EventHub", "9093", "Required for worker communication with Azure Eventhub services."),
        Out("AllowSignInOut", 1, subnet, "AzureActiveDirectory", "Machines sign in with managed identities."),
        DenyRest(TrafficDirection.Outbound),
    ];

    private static TrafficRule Databricks(string to, int place, TrafficDirection direction, string protocol, string destination, string port, string description) =>
        new(
            $"Microsoft.Databricks-workspaces_UseOnly_databricks-worker-to-{to}", First + place, direction, true, protocol, ["VirtualNetwork"], [destination], [port],
            description);

    // The ports of the secure relay, the metastore and the catalog:
    // https://learn.microsoft.com/azure/databricks/security/network/classic/private-link-standard.
    private static ImmutableArray<TrafficRule> ControlPlane(CidrBlock subnet, ImmutableArray<CidrBlock> machines) =>
    [
        new("AllowLakehouseIn", First + 2 * Step, TrafficDirection.Inbound, true, "Tcp", Texts(machines), [subnet.ToString()], ["443", "3306", "6666", "8443-8451"],
            "Machines of the lakehouse reach Databricks' control plane and its storage."),
    ];

    /// <summary>
    /// The subnet of Azure Bastion: in from where people sit, and from Azure's own control and health checks; out to machines and to Azure. Azure refuses a
    /// group on that subnet in which one of these is missing (Azure documentation, "Working with NSG access and Azure Bastion").
    /// </summary>
    /// <param name="sources">From where people come; at least one block.</param>
    public static ImmutableArray<TrafficRule> ForBastion(ImmutableArray<CidrBlock> sources) =>
    [
        Bastion("AllowPeopleIn", 0, TrafficDirection.Inbound, Texts(sources), Anywhere, ["443"], "People sign in from these networks."),
        Bastion("AllowGatewayManagerIn", 1, TrafficDirection.Inbound, ["GatewayManager"], Anywhere, ["443"], "Azure steers the bastion."),
        Bastion("AllowLoadBalancerIn", 2, TrafficDirection.Inbound, ["AzureLoadBalancer"], Anywhere, ["443"], "Azure looks whether the bastion is well."),
        Bastion("AllowHostsIn", 3, TrafficDirection.Inbound, ["VirtualNetwork"], ["VirtualNetwork"], ["8080", "5701"], "The bastion's own machines talk to each other."),
        DenyRest(TrafficDirection.Inbound),
        Bastion("AllowMachinesOut", 0, TrafficDirection.Outbound, Anywhere, ["VirtualNetwork"], ["22", "3389"], "Sessions to machines."),
        Bastion("AllowAzureOut", 1, TrafficDirection.Outbound, Anywhere, ["AzureCloud"], ["443"], "Logs and diagnostics of the bastion."),
        Bastion("AllowHostsOut", 2, TrafficDirection.Outbound, ["VirtualNetwork"], ["VirtualNetwork"], ["8080", "5701"], "The bastion's own machines talk to each other."),
        Bastion("AllowCertificatesOut", 3, TrafficDirection.Outbound, Anywhere, ["Internet"], ["80"], "Whether certificates were revoked."),
        DenyRest(TrafficDirection.Outbound),
    ];

    /// <summary>
    /// The subnet of the machines of the shared cluster: in from the environment's networks to what the cluster serves; out to private endpoints and, over
    /// HTTPS, to wherever the firewall lets it: a service tag cannot say what a cluster needs, the firewall's own tag for clusters can.
    /// </summary>
    /// <param name="subnet">The subnet's own addresses.</param>
    /// <param name="networks">The networks of the environment; at least one block.</param>
    public static ImmutableArray<TrafficRule> ForCluster(CidrBlock subnet, ImmutableArray<CidrBlock> networks) =>
    [
        new(
            "AllowMachinesIn", First, TrafficDirection.Inbound, true, "*", [subnet.ToString()], [subnet.ToString()], Anywhere,
            "The cluster's machines talk to each other and to its API server."),
        new(
            "AllowNetworksIn", First + Step, TrafficDirection.Inbound, true, "Tcp", Texts(networks), [subnet.ToString()], Texts([TcpPorts.Https]),
            "The environment's networks reach the APIs that domains serve."),
        new(
            "AllowLoadBalancerIn", First + 2 * Step, TrafficDirection.Inbound, true, "*", ["AzureLoadBalancer"], [subnet.ToString()], Anywhere,
            "Azure looks whether what the cluster serves is well."),
        DenyRest(TrafficDirection.Inbound),
        new(
            "AllowMachinesOut", First, TrafficDirection.Outbound, true, "*", [subnet.ToString()], [subnet.ToString()], Anywhere,
            "The cluster's machines talk to each other and to its API server."),
        new(
            "AllowStoresOut", First + Step, TrafficDirection.Outbound, true, "Tcp", [subnet.ToString()], Texts(networks), Texts(TcpPorts.Stores),
            "Stores of the domains, and the hub; which, their own rules say."),
        Out("AllowFirewallOut", 2, subnet, "Internet", "What the firewall lets through, and nothing else: the route leads there."),
        DenyRest(TrafficDirection.Outbound),
    ];

    private static TrafficRule Bastion(
        string name, int place, TrafficDirection direction, ImmutableArray<string> sources, ImmutableArray<string> destinations,
        ImmutableArray<string> ports, string description) =>
        new(name, First + place * Step, direction, true, name.Contains("Hosts", StringComparison.Ordinal) ? "*" : "Tcp", sources, destinations, ports, description);

    private static ImmutableArray<TrafficRule> BastionIn(CidrBlock subnet, CidrBlock bastion) =>
    [
        new(
            "AllowBastionIn", First, TrafficDirection.Inbound, true, "Tcp", [bastion.ToString()], [subnet.ToString()], ["22", "3389"],
            "People sign in to machines through the hub's bastion."),
    ];

    private static ImmutableArray<TrafficRule> ScriptFiles(CidrBlock subnet, CidrBlock scripts) =>
    [
        new("AllowScriptFilesIn", First + Step, TrafficDirection.Inbound, true, "Tcp", [scripts.ToString()], [subnet.ToString()], Texts([TcpPorts.FileShare]),
            "Containers of deployment scripts mount their file share."),
    ];

    private static TrafficRule Out(string name, int place, CidrBlock subnet, string serviceTag, string description) =>
        new(name, First + place * Step, TrafficDirection.Outbound, true, "Tcp", [subnet.ToString()], [serviceTag], Texts([TcpPorts.Https]), description);

    private static TrafficRule DenyRest(TrafficDirection direction) =>
        new(
            $"DenyRest{(direction == TrafficDirection.Inbound ? "In" : "Out")}", Last, direction, false, "*",
            Anywhere, Anywhere, Anywhere, "What no rule above allows is denied.");

    // Azure refuses a rule whose ranges overlap, so a block inside another is left out.
    private static ImmutableArray<string> Texts(ImmutableArray<CidrBlock> blocks) =>
        [.. blocks.Distinct().Where(block => !blocks.Any(other => other != block && other.Contains(block))).Order().Select(block => block.ToString())];

    private static ImmutableArray<string> Texts(ImmutableArray<int> ports) =>
        [.. ports.Distinct().Order().Select(port => port.ToString(CultureInfo.InvariantCulture))];
}
