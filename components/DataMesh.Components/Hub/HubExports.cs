namespace DataMesh.Components.Hub;

/// <summary>The names of what the management stack exports. They are a contract: every domain's stack reads them, each deployed on its own day.</summary>
public static class HubExports
{
    /// <summary>The managed identity of each data product: {"finance/billed-fees": {id, principalId, clientId, name}}.</summary>
    public const string Identities = "identities";

    /// <summary>The Azure resource id of each private DNS zone, by the zone's name.</summary>
    public const string PrivateDnsZones = "privateDnsZones";

    /// <summary>The Azure resource id of the hub's virtual network.</summary>
    public const string VirtualNetworkId = "virtualNetworkId";

    /// <summary>The Azure resource id of the Log Analytics workspace.</summary>
    public const string LogWorkspaceId = "logWorkspaceId";

    /// <summary>The Azure resource id of the action group.</summary>
    public const string ActionGroupId = "actionGroupId";

    /// <summary>The Azure resource id of the action group of those who answer for costs.</summary>
    public const string CostActionGroupId = "costActionGroupId";

    /// <summary>The Azure resource id of the Purview account.</summary>
    public const string CatalogId = "catalogId";

    /// <summary>The Azure resource id of the Kubernetes cluster that domains share; absent where the hub has none.</summary>
    public const string ClusterId = "clusterId";

    /// <summary>The issuer that vouches for the cluster's pods; absent where the hub has no cluster.</summary>
    public const string ClusterOidcIssuerUrl = "clusterOidcIssuerUrl";

    /// <summary>
    /// The address of the cluster's API server, such as https://aks-....privatelink.westeurope.azmk8s.io:443; absent where the hub has no cluster.
    /// </summary>
    public const string ClusterServer = "clusterServer";

    /// <summary>
    /// The certificate authority of the cluster's API server, in base 64; absent where the hub has no cluster. It is public: who connects checks the server by
    /// it.
    /// </summary>
    public const string ClusterCertificateAuthority = "clusterCertificateAuthority";

    /// <summary>The Azure resource id of the container registry; absent where the hub has none.</summary>
    public const string ContainerRegistryId = "containerRegistryId";

    /// <summary>
    /// The collections that the catalog is to have: [{name, title, parent, owners, stewards}], a parent before its children. Collections belong to the
    /// catalog's data
    /// plane, which Azure Resource Manager does not reach: whoever administers the catalog makes them from this list.
    /// </summary>
    public const string Collections = "collections";

    /// <summary>
    /// What each data product promises its readers: {"finance/billed-fees": {version, status, classification, ports}}. The next run of the management stack
    /// and every run
    /// of a domain's stack hold the mesh as it is then against it.
    /// </summary>
    public const string Contracts = "contracts";

    /// <summary>The grants in force: [{request, consumer, port, until}].</summary>
    public const string Grants = "grants";
}
