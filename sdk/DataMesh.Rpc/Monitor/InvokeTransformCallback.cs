namespace DataMesh.Rpc.Monitor;

/// <summary>A function of a program that changes its calls of provider functions. Whatever it throws refuses the call.</summary>
public delegate ValueTask<InvokeTransformResponse> InvokeTransformCallback(InvokeTransformRequest request, CancellationToken cancellationToken);
