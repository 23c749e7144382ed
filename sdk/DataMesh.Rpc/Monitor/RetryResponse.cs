namespace DataMesh.Rpc.Monitor;

/// <summary>What an error hook decided.</summary>
/// <param name="Retry">Whether the operation is tried again.</param>
/// <param name="Error">What went wrong in the hook itself; empty where nothing did.</param>
public sealed record RetryResponse(bool Retry, string Error = "");
