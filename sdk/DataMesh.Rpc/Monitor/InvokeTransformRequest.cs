namespace DataMesh.Rpc.Monitor;

/// <summary>A call of a provider function that a transform may change.</summary>
/// <param name="Token">The function's token; no transform changes it.</param>
/// <param name="Args">The arguments.</param>
/// <param name="Options">How it is called.</param>
public sealed record InvokeTransformRequest(string Token, PropertyMap Args, InvokeTransformOptions Options);
