namespace DataMesh.Rpc;

/// <summary>The gRPC status codes that the protocol uses.</summary>
public enum RpcStatus
{
    /// <summary>Done.</summary>
    Ok = 0,

    /// <summary>The caller gave up.</summary>
    Cancelled = 1,

    /// <summary>An error without a better code.</summary>
    Unknown = 2,

    /// <summary>The request is malformed.</summary>
    InvalidArgument = 3,

    /// <summary>What the request names does not exist.</summary>
    NotFound = 5,

    /// <summary>A message is larger than the other side takes.</summary>
    ResourceExhausted = 8,

    /// <summary>The service does not have this method.</summary>
    Unimplemented = 12,

    /// <summary>The other side broke.</summary>
    Internal = 13,

    /// <summary>The other side is gone or is shutting down.</summary>
    Unavailable = 14,
}
