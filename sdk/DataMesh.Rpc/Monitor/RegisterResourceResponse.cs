namespace DataMesh.Rpc.Monitor;

/// <summary>What became of a registration.</summary>
public sealed record RegisterResourceResponse
{
    /// <summary>The URN that the engine gave the resource.</summary>
    public required string Urn { get; init; }

    /// <summary>The id; null where it is not known yet, empty for a component.</summary>
    public string? Id { get; init; }

    /// <summary>The outputs; of a component: none.</summary>
    public PropertyMap Outputs { get; init; } = PropertyMap.Empty;

    /// <summary>Whether a property that is missing from <see cref="Outputs"/> may still get a value.</summary>
    public bool MissingOutputsAreUnknown { get; init; }

    /// <summary>The URNs on which each output depends, beyond the resource itself.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Success, or what else.</summary>
    public RegistrationResult Result { get; init; }
}
