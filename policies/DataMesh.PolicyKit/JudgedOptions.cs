namespace DataMesh.PolicyKit;

/// <summary>The options of a resource that a policy may look at.</summary>
public sealed record JudgedOptions
{
    /// <summary>The options of a resource that sets none.</summary>
    public static JudgedOptions Default { get; } = new();

    /// <summary>Whether the resource may not be deleted.</summary>
    public bool Protect { get; init; }

    /// <summary>Whether a delete leaves the resource in the cloud.</summary>
    public bool RetainOnDelete { get; init; }

    /// <summary>Property paths whose changes do not count.</summary>
    public ImmutableArray<string> IgnoreChanges { get; init; } = [];
}
