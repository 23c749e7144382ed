namespace DataMesh.Rpc.Transport;

/// <summary>A unary method that a server offers.</summary>
/// <param name="Path">Its path, <c>/package.Service/Method</c>.</param>
/// <param name="HandleAsync">
/// Answers an encoded message with another one. An <see cref="RpcException"/> is passed on with its status,
/// anything else that it throws as <see cref="RpcStatus.Unknown"/>.
/// </param>
public sealed record RpcMethod(string Path, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask<byte[]>> HandleAsync);
