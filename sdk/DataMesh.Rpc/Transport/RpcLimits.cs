namespace DataMesh.Rpc.Transport;

/// <summary>What both sides of the wire hold to.</summary>
public static class RpcLimits
{
    /// <summary>The largest message in bytes: 400 MiB, as in all Pulumi SDKs.</summary>
    public const int MaxMessageBytes = 400 * 1024 * 1024;

    /// <summary>
    /// The levels of a message that are read. Protobuf's own default, 100, is 33 nested objects of a property value; far deeper ones would exhaust a
    /// thread's stack, which no process survives.
    /// </summary>
    public const int MaxMessageDepth = 300;

    /// <summary>The longest error text in characters: it travels in a header.</summary>
    internal const int MaxErrorCharacters = 4096;

    /// <summary>How much may be under way on one connection, in bytes, before the receiver has read it.</summary>
    internal const int WindowBytes = 1024 * 1024;
}
