namespace DataMesh.Rpc.Monitor;

/// <summary>What was read.</summary>
/// <param name="Urn">The URN of the resource.</param>
/// <param name="Properties">Its outputs.</param>
public sealed record ReadResourceResponse(string Urn, PropertyMap Properties)
{
    /// <summary>Whether a property that is missing from <see cref="Properties"/> may still get a value.</summary>
    public bool MissingOutputsAreUnknown { get; init; }
}
