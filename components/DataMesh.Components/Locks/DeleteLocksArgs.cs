namespace DataMesh.Components.Locks;

/// <summary>Inputs of <see cref="DeleteLocks"/>.</summary>
public sealed class DeleteLocksArgs
{
    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The landing zone.</summary>
    public required LandingZoneName LandingZone { get; init; }

    /// <summary>The concerns whose resource groups are locked, with the name of each group.</summary>
    public required ImmutableArray<(Concern Concern, Output<string> ResourceGroupName)> Groups { get; init; }

    /// <summary>All that is in the groups: locks come after it, and go before it.</summary>
    public required InputList<Resource> Content { get; init; }
}
