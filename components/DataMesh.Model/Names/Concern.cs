namespace DataMesh.Model.Names;

/// <summary>What a resource group is for. One concern, one resource group a landing zone; a data product has its own.</summary>
public enum Concern
{
    /// <summary>Virtual network, network security groups, private endpoints' interfaces.</summary>
    Network,

    /// <summary>Private DNS zones and their links; in the hub only.</summary>
    PrivateDns,

    /// <summary>The catalog; in the hub only.</summary>
    Governance,

    /// <summary>Key vaults.</summary>
    Security,

    /// <summary>Logs, alerts and budgets.</summary>
    Monitoring,

    /// <summary>The data products' managed identities; in the hub only.</summary>
    Identities,

    /// <summary>Data stores, and the pipelines that fill them.</summary>
    Storage,

    /// <summary>Deployment scripts with the account and identity that they run with.</summary>
    Scripts,

    /// <summary>What costs are watched with: exports, alerts; in the hub only.</summary>
    Costs,

    /// <summary>The container registry; in the hub only.</summary>
    Containers,

    /// <summary>The Kubernetes cluster that domains share; in the hub only.</summary>
    Cluster,
}
