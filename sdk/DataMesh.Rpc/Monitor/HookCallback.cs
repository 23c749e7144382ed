namespace DataMesh.Rpc.Monitor;

/// <summary>A function of a program that runs before or after an operation. It answers with what went wrong, empty where nothing did.</summary>
public delegate ValueTask<string> HookCallback(HookRequest request, CancellationToken cancellationToken);
