namespace DataMesh.Components.Hub;

/// <summary>Inputs of <see cref="SecurityAlerts"/>.</summary>
public sealed class SecurityAlertsArgs
{
    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The resource group that holds action group and alerts.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The subscription whose activity log is watched: the hub's.</summary>
    public required Guid SubscriptionId { get; init; }

    /// <summary>Who is told by mail; at least one.</summary>
    public required ImmutableArray<string> Emails { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
