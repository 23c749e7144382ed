namespace DataMesh.Model.Networking;

/// <summary>How a subnet's purpose is written in names.</summary>
public static class SubnetPurposeText
{
    /// <summary>The purpose in lower-case kebab.</summary>
    public static string Text(this SubnetPurpose purpose) => purpose switch
    {
        SubnetPurpose.PrivateEndpoints => "private-endpoints",
        SubnetPurpose.Scripts => "scripts",
        SubnetPurpose.Workloads => "workloads",
        SubnetPurpose.LakehouseHosts => "lakehouse-hosts",
        SubnetPurpose.LakehouseContainers => "lakehouse-containers",
        SubnetPurpose.Firewall => "firewall",
        SubnetPurpose.Bastion => "bastion",
        SubnetPurpose.Cluster => "cluster",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, null),
    };
}
