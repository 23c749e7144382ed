using DataMesh.Rpc.Transport;
using Google.Protobuf;

namespace DataMesh.Rpc.Wire;

/// <summary>Encodes and decodes messages.</summary>
internal static class Messages
{
    /// <summary>Decodes a message, more deeply nested ones than protobuf does by itself.</summary>
    /// <exception cref="InvalidProtocolBufferException">It is none.</exception>
    public static T Decode<T>(ReadOnlyMemory<byte> bytes)
        where T : IMessage, new()
    {
        var message = new T();
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var input = CodedInputStream.CreateWithLimits(stream, RpcLimits.MaxMessageBytes, RpcLimits.MaxMessageDepth);
        message.MergeFrom(input);
        return message;
    }

    /// <summary>Decodes what a server answered.</summary>
    /// <exception cref="RpcException">It is no such message.</exception>
    public static T Answer<T>(ReadOnlyMemory<byte> bytes)
        where T : IMessage, new()
    {
        try
        {
            return Decode<T>(bytes);
        }
        catch (InvalidProtocolBufferException error)
        {
            throw new RpcException(RpcStatus.Internal, $"The server's answer cannot be read: {error.Message}");
        }
    }

    /// <summary>A method that takes messages of one kind and answers with messages.</summary>
    public static RpcMethod Method<T>(string path, Func<T, CancellationToken, ValueTask<IMessage>> handleAsync)
        where T : IMessage, new() =>
        new(path, async (bytes, cancellation) => Encode(await handleAsync(Decode<T>(bytes), cancellation).ConfigureAwait(false)));

    /// <summary>Encodes a message.</summary>
    /// <exception cref="RpcException">It is larger than what may be sent.</exception>
    public static byte[] Encode(IMessage message)
    {
        var bytes = message.ToByteArray();
        return bytes.Length <= RpcLimits.MaxMessageBytes
            ? bytes
            : throw new RpcException(RpcStatus.ResourceExhausted, $"The message has {bytes.Length} bytes; at most {RpcLimits.MaxMessageBytes} can be sent.");
    }
}
