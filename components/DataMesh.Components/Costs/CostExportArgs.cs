using DataMesh.Model.Environments;
using DataMesh.Model.Hub;

namespace DataMesh.Components.Costs;

/// <summary>Inputs of <see cref="CostExport"/>.</summary>
public sealed class CostExportArgs
{
    /// <summary>Where the storage account stands: in the hub.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The resource group that holds the account.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The subscriptions of the environment, each once.</summary>
    public required ImmutableArray<CostScope> Scopes { get; init; }

    /// <summary>Which data set is exported; not <see cref="CostDataset.None"/>.</summary>
    public required CostDataset Dataset { get; init; }

    /// <summary>What the environment differs in: how many copies, for how long deleted files can be restored, whether they are protected.</summary>
    public required EnvironmentProfile Profile { get; init; }

    /// <summary>A day of the month in which the exports begin. Only the first value counts: the schedule of an export that exists is left as it is.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
