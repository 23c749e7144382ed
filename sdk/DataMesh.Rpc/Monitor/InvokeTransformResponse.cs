namespace DataMesh.Rpc.Monitor;

/// <summary>What a transform makes of a call. What is null stays as it was.</summary>
/// <param name="Args">The arguments.</param>
/// <param name="Options">How the function is called.</param>
public sealed record InvokeTransformResponse(PropertyMap? Args, InvokeTransformOptions? Options)
{
    /// <summary>The call stays as it was.</summary>
    public static InvokeTransformResponse Unchanged { get; } = new(null, null);
}
