namespace DataMesh.Rpc;

/// <summary>A call that the other side refused or could not finish, with gRPC's status codes.</summary>
public sealed class RpcException(RpcStatus status, string message) : Exception(message)
{
    /// <summary>The status.</summary>
    public RpcStatus Status { get; } = status;
}
