namespace Pulumi;

/// <summary>Is told of an operation that failed; true tries it again.</summary>
public delegate Task<bool> ErrorHookCallback(ErrorHookArgs args, CancellationToken cancellationToken = default);
