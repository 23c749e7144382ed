namespace DataMesh.Model.Environments;

/// <summary>What environments differ in for what domains run on the hub's cluster.</summary>
public sealed record WorkloadProfile
{
    private WorkloadProfile()
    {
    }

    /// <summary>How many replicas of a workload run at least.</summary>
    public required int LeastReplicas { get; init; }

    /// <summary>How many run at most, when there is much to do.</summary>
    public required int MostReplicas { get; init; }

    /// <summary>Whether replicas stand in different zones, as evenly as can be; one that could not does not start.</summary>
    public required bool SpreadOverZones { get; init; }

    /// <summary>
    /// Whether the domain's owners change what runs and get into its containers by hand, where they are the product; otherwise they look at it, scale it and
    /// start it anew.
    /// </summary>
    public required bool OwnersGetInside { get; init; }

    /// <summary>Dev runs one replica; in prod one stands in each zone.</summary>
    internal static WorkloadProfile For(EnvironmentName environment) => environment switch
    {
        _ when environment == EnvironmentName.Prod => new() { LeastReplicas = 3, MostReplicas = 9, SpreadOverZones = true, OwnersGetInside = false },
        _ when environment == EnvironmentName.Test => new() { LeastReplicas = 2, MostReplicas = 4, SpreadOverZones = false, OwnersGetInside = false },
        _ => new() { LeastReplicas = 1, MostReplicas = 2, SpreadOverZones = false, OwnersGetInside = true },
    };
}
