namespace DataMesh.Rpc.Analysis;

/// <summary>A resource as an engine shows it to a policy pack.</summary>
public sealed record AnalyzedResource
{
    /// <summary>The type token.</summary>
    public required string Type { get; init; }

    /// <summary>The URN.</summary>
    public required string Urn { get; init; }

    /// <summary>The logical name.</summary>
    public required string Name { get; init; }

    /// <summary>The inputs where a resource is analyzed by itself, the outputs where a stack is.</summary>
    public PropertyMap Properties { get; init; } = PropertyMap.Empty;

    /// <summary>Whether it may not be deleted.</summary>
    public bool Protect { get; init; }

    /// <summary>Property paths whose changes do not count.</summary>
    public ImmutableArray<string> IgnoreChanges { get; init; } = [];

    /// <summary>The URN of the parent; empty for none.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The URNs on which it depends; only where a stack is analyzed.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>The URNs on which each input depends; only where a stack is analyzed.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}
