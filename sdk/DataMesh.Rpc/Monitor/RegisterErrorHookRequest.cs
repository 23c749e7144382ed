namespace DataMesh.Rpc.Monitor;

/// <summary>An error hook that resources can be bound to.</summary>
/// <param name="Name">Its name, unique among the program's error hooks.</param>
/// <param name="Callback">What it decides.</param>
public sealed record RegisterErrorHookRequest(string Name, RetryCallback Callback);
