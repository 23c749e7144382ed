namespace DataMesh.Rpc.Monitor;

/// <summary>What was read.</summary>
/// <param name="Urn">The URN of the resource.</param>
/// <param name="Properties">Its outputs.</param>
public sealed record ReadResourceResponse(string Urn, PropertyMap Properties);
