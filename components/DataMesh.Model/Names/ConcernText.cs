namespace DataMesh.Model.Names;

/// <summary>How a concern is written in names and tags.</summary>
public static class ConcernText
{
    /// <summary>The concern in lower-case kebab.</summary>
    public static string Text(this Concern concern) => concern switch
    {
        Concern.Network => "network",
        Concern.PrivateDns => "private-dns",
        Concern.Governance => "governance",
        Concern.Security => "security",
        Concern.Monitoring => "monitoring",
        Concern.Identities => "identities",
        Concern.Storage => "storage",
        Concern.Scripts => "scripts",
        Concern.Costs => "costs",
        Concern.Containers => "containers",
        Concern.Cluster => "cluster",
        _ => throw new ArgumentOutOfRangeException(nameof(concern), concern, null),
    };
}
