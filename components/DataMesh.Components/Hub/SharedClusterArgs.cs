namespace DataMesh.Components.Hub;

/// <summary>Inputs of <see cref="SharedCluster"/>.</summary>
public sealed class SharedClusterArgs
{
    /// <summary>Where the cluster stands: in the hub.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The resource group that holds it.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The Azure resource id of the subnet of its machines, whose route leads to the firewall.</summary>
    public required Input<string> SubnetId { get; init; }

    /// <summary>The Azure resource id of the log workspace.</summary>
    public required Input<string> WorkspaceId { get; init; }

    /// <summary>The Azure resource id of the registry that its machines pull from; null for none.</summary>
    public Input<string>? ContainerRegistryId { get; init; }

    /// <summary>The Entra group that administers it; null for none.</summary>
    public Guid? AdminGroup { get; init; }

    /// <summary>The Entra groups that may connect to it, which gives them nothing inside; none by default. One that is named twice counts once.</summary>
    public ImmutableArray<GroupReference> Users { get; init; } = [];

    /// <summary>The availability zones of its machines; with none, it is small and without a promise of availability. A change replaces pools.</summary>
    public required ImmutableArray<string> Zones { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
