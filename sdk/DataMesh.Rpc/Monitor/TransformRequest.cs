namespace DataMesh.Rpc.Monitor;

/// <summary>A resource that a transform may change.</summary>
public sealed record TransformRequest
{
    /// <summary>The type token.</summary>
    public required string Type { get; init; }

    /// <summary>The logical name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a provider manages the resource.</summary>
    public bool Custom { get; init; }

    /// <summary>The URN of the parent; no transform changes it.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The inputs.</summary>
    public PropertyMap Properties { get; init; } = PropertyMap.Empty;

    /// <summary>The URNs on which each input depends.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The options.</summary>
    public TransformOptions Options { get; init; } = new();
}
