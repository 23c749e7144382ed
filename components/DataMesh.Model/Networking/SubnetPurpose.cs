namespace DataMesh.Model.Networking;

/// <summary>What a subnet is for; one subnet a purpose.</summary>
public enum SubnetPurpose
{
    /// <summary>Private endpoints of stores, vaults and the catalog.</summary>
    PrivateEndpoints,

    /// <summary>Container groups that run deployment scripts; delegated to Microsoft.ContainerInstance/containerGroups.</summary>
    Scripts,

    /// <summary>Whatever the domain runs.</summary>
    Workloads,

    /// <summary>The machines of a lakehouse (Databricks' public subnet, which has no public addresses); delegated to Microsoft.Databricks/workspaces.</summary>
    LakehouseHosts,

    /// <summary>The containers on these machines (Databricks' private subnet); delegated to Microsoft.Databricks/workspaces.</summary>
    LakehouseContainers,

    /// <summary>Azure Firewall; in the hub only.</summary>
    Firewall,

    /// <summary>Azure Bastion; in the hub only.</summary>
    Bastion,

    /// <summary>The machines of the Kubernetes cluster that domains share; in the hub only.</summary>
    Cluster,
}
