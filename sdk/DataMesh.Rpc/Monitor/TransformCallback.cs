namespace DataMesh.Rpc.Monitor;

/// <summary>A function of a program that changes resources on their way into the engine. Whatever it throws refuses the resource.</summary>
public delegate ValueTask<TransformResponse> TransformCallback(TransformRequest request, CancellationToken cancellationToken);
