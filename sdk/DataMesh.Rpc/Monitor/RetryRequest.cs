namespace DataMesh.Rpc.Monitor;

/// <summary>An operation that failed.</summary>
/// <param name="Resource">The resource; it has no new outputs.</param>
/// <param name="Operation"><c>create</c>, <c>update</c> or <c>delete</c>.</param>
/// <param name="Errors">Why it failed, each time that it was tried, the last time first.</param>
public sealed record RetryRequest(HookRequest Resource, string Operation, ImmutableArray<string> Errors);
