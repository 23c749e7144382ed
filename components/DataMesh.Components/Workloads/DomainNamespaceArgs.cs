using DataMesh.Model.Environments;

namespace DataMesh.Components.Workloads;

/// <summary>Inputs of <see cref="DomainNamespace"/>.</summary>
public sealed class DomainNamespaceArgs
{
    /// <summary>The domain, with at least one workload.</summary>
    public required Domain Domain { get; init; }

    /// <summary>What the environment decides.</summary>
    public required WorkloadProfile Profile { get; init; }

    /// <summary>The tags of the domain's resources; they become labels.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
