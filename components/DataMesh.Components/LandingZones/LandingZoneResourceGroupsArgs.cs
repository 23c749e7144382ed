namespace DataMesh.Components.LandingZones;

/// <summary>Inputs of <see cref="LandingZoneResourceGroups"/>.</summary>
public sealed class LandingZoneResourceGroupsArgs
{
    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The landing zone.</summary>
    public required LandingZoneName LandingZone { get; init; }

    /// <summary>The concerns that get a group.</summary>
    public required ImmutableArray<Concern> Concerns { get; init; }

    /// <summary>The Azure region.</summary>
    public required string Location { get; init; }

    /// <summary>The tags of every group.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
