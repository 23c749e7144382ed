namespace DataMesh.Rpc.Monitor;

/// <summary>The outputs of a component or stack.</summary>
/// <param name="Urn">The component or stack.</param>
/// <param name="Outputs">Its outputs.</param>
public sealed record RegisterResourceOutputsRequest(string Urn, PropertyMap Outputs);
