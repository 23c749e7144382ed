namespace DataMesh.Rpc.Monitor;

/// <summary>What a transform makes of a resource. What is null stays as it was.</summary>
/// <param name="Properties">The inputs.</param>
/// <param name="Options">The options.</param>
public sealed record TransformResponse(PropertyMap? Properties, TransformOptions? Options)
{
    /// <summary>The resource stays as it was.</summary>
    public static TransformResponse Unchanged { get; } = new(null, null);

    /// <summary>The URNs on which each of the <see cref="Properties"/> depends.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}
