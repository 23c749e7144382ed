namespace DataMesh.Model.Hub;

/// <summary>What stands between the domains' workloads and the internet.</summary>
public enum FirewallChoice
{
    /// <summary>Nothing: subnets have no way out at all.</summary>
    None,

    /// <summary>An Azure Firewall that the hub makes.</summary>
    Created,

    /// <summary>One that the company has already, known by its private address.</summary>
    Given,
}
