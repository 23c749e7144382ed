namespace DataMesh.Engine;

/// <summary>How a run is done.</summary>
public sealed record RunOptions
{
    /// <summary>Whether outputs of resources that do not exist yet are unknown, as with the Pulumi engine. Only for previews.</summary>
    public bool Unknowns { get; init; }

    /// <summary>How many operations may be under way at once; at least 1.</summary>
    public int Parallel { get; init; } = 8;

    /// <summary>Whether the cloud is read before the plan is made, so that what was changed by others is put right.</summary>
    public bool Refresh { get; init; }

    /// <summary>
    /// Stores that may be deleted or replaced with what they hold: logical names or URNs of resources, or names of the components directly above them. A name
    /// that fits nothing allows nothing.
    /// </summary>
    public ImmutableHashSet<string> AllowDataLoss { get; init; } = [];
}
