namespace DataMesh.Components.Hub;

/// <summary>Inputs of <see cref="HubMonitoring"/>.</summary>
public sealed class HubMonitoringArgs
{
    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The resource group that holds workspace and action group.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The Azure region.</summary>
    public required string Location { get; init; }

    /// <summary>For how many days logs are kept: 30 to 730.</summary>
    public required int RetentionDays { get; init; }

    /// <summary>Whether logs are read from inside the environment's networks only, through <see cref="PrivateLogAccess"/>.</summary>
    public required bool PrivateQueries { get; init; }

    /// <summary>Whether the workspace is refused to be destroyed (Pulumi's protect).</summary>
    public required bool Protect { get; init; }

    /// <summary>Who gets alerts by mail.</summary>
    public required ImmutableArray<string> ContactEmails { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
