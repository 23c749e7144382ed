namespace Pulumi;

/// <summary>Changes the arguments and options of every call of a provider function; null leaves them. The engine runs it.</summary>
public delegate Task<InvokeTransformResult?> InvokeTransform(InvokeTransformArgs args, CancellationToken cancellationToken = default);
