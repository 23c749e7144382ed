namespace Pulumi;

/// <summary>Runs before or after an operation on a resource. Before it, an exception stops the operation; after it, it is a warning.</summary>
public delegate Task ResourceHookCallback(ResourceHookArgs args, CancellationToken cancellationToken = default);
