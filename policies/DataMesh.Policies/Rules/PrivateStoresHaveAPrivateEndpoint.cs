namespace DataMesh.Policies.Rules;

/// <summary>A store that is not on the public network can be reached through a private endpoint.</summary>
public sealed class PrivateStoresHaveAPrivateEndpoint : StackPolicy
{
    private static readonly ImmutableArray<(string Type, string PublicNetworkAccess)> Stores =
    [
        (ResourceTypes.StorageAccount, "publicNetworkAccess"),
        (ResourceTypes.Vault, "properties.publicNetworkAccess"),
        (ResourceTypes.SqlServer, "publicNetworkAccess"),
        (ResourceTypes.CosmosAccount, "publicNetworkAccess"),
        (ResourceTypes.EventHubNamespace, "publicNetworkAccess"),
        (ResourceTypes.DatabricksWorkspace, "publicNetworkAccess"),
        (ResourceTypes.DataExplorerCluster, "publicNetworkAccess"),
        (ResourceTypes.PostgresServer, "network.publicNetworkAccess"),
        (ResourceTypes.SynapseWorkspace, "publicNetworkAccess"),
        (ResourceTypes.DataFactory, "publicNetworkAccess"),
        (ResourceTypes.PurviewAccount, "publicNetworkAccess"),
        (ResourceTypes.ContainerRegistry, "publicNetworkAccess"),
    ];

    /// <inheritdoc/>
    public override string Id => "mesh-pe-01";

    /// <inheritdoc/>
    public override string Title => "Private stores have a private endpoint";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override string Why =>
        "A store without public network and without private endpoint cannot be reached; the next change tends to open it to the public.";

    /// <inheritdoc/>
    public override string Fix => "Add a PrivateEndpoint for the store to the subnet for private endpoints.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        var targets = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var targetUrns = new HashSet<string>(StringComparer.Ordinal);
        var perhaps = new HashSet<string>(StringComparer.Ordinal);
        foreach (var endpoint in stack.OfType(ResourceTypes.PrivateEndpoint))
        {
            AddTargets(endpoint, "privateLinkServiceConnections", targets, targetUrns, perhaps);
            AddTargets(endpoint, "manualPrivateLinkServiceConnections", targets, targetUrns, perhaps);
        }

        foreach (var (type, path) in Stores)
        {
            foreach (var store in stack.OfType(type))
            {
                var access = store.Input(path);
                if (access.IsUnknown)
                    findings.About(store).Unknown(access);
                else if (access.Text is "Disabled" && !IsReached(store))
                    findings.About(store).Violation("No private endpoint of this stack leads to this store.");
            }
        }

        bool IsReached(JudgedResource store) =>
            targetUrns.Contains(store.Urn) || (store.Id is { } id ? targets.Contains(id) : perhaps.Contains(store.Urn));
    }

    // While the target is not known, or the store's id, the recorded dependency says to what the endpoint leads.
    private static void AddTargets(JudgedResource endpoint, string property, HashSet<string> targets, HashSet<string> targetUrns, HashSet<string> perhaps)
    {
        var connections = endpoint.Input(property);
        var known = !connections.IsUnknown;
        foreach (var connection in connections.Items)
        {
            if (connection.At("privateLinkServiceId").Text is { } id)
                targets.Add(id);
            else
                known = false;
        }

        perhaps.UnionWith(endpoint.DependenciesOf(property));
        if (!known)
            targetUrns.UnionWith(endpoint.DependenciesOf(property));
    }
}
