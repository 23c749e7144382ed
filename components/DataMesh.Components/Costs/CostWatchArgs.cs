namespace DataMesh.Components.Costs;

/// <summary>Inputs of <see cref="CostWatch"/>.</summary>
public sealed class CostWatchArgs
{
    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The resource group that holds the action group.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The subscriptions of the environment, each once.</summary>
    public required ImmutableArray<CostScope> Scopes { get; init; }

    /// <summary>A day of the month in which the alerts begin; they end a year later, so it is moved on once a year.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Who is told by mail; at least one.</summary>
    public required ImmutableArray<string> Emails { get; init; }

    /// <summary>The tags of the action group.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
