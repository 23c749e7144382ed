namespace DataMesh.Rpc.Monitor;

/// <summary>A function of a program that decides whether a failed operation is tried again.</summary>
public delegate ValueTask<RetryResponse> RetryCallback(RetryRequest request, CancellationToken cancellationToken);
