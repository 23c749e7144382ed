namespace DataMesh.Components.Hub;

/// <summary>Inputs of <see cref="PrivateLogAccess"/>.</summary>
public sealed class PrivateLogAccessArgs
{
    /// <summary>Where the private endpoint stands: in the hub.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The resource group that holds the scope.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The Azure resource id of the log workspace.</summary>
    public required Input<string> WorkspaceId { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
