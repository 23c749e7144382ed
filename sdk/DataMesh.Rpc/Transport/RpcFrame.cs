using System.Buffers.Binary;

namespace DataMesh.Rpc.Transport;

/// <summary>A message as gRPC sends it: one byte for the compression, four for the length, the message.</summary>
internal static class RpcFrame
{
    public const int HeaderBytes = 5;

    public static byte[] Of(ReadOnlySpan<byte> message)
    {
        var frame = new byte[HeaderBytes + message.Length];
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(1), (uint)message.Length);
        message.CopyTo(frame.AsSpan(HeaderBytes));
        return frame;
    }

    /// <summary>Reads the one message of a body.</summary>
    /// <exception cref="RpcException">The body is no such message, or one that is too large.</exception>
    public static async ValueTask<byte[]> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        var header = new byte[HeaderBytes];
        if (await body.ReadAtLeastAsync(header, HeaderBytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false) < HeaderBytes)
            throw new RpcException(RpcStatus.Internal, "The message ends before its header does.");
        var message = await ReadAsync(body, LengthOf(header), cancellationToken).ConfigureAwait(false);
        if (await body.ReadAsync(header.AsMemory(0, 1), cancellationToken).ConfigureAwait(false) != 0)
            throw new RpcException(RpcStatus.Internal, "There is more than one message; this side takes one.");
        return message;
    }

    private static int LengthOf(ReadOnlySpan<byte> header)
    {
        if (header[0] != 0)
            throw new RpcException(RpcStatus.Unimplemented, "The message is compressed; this side takes messages as they are.");
        var length = BinaryPrimitives.ReadUInt32BigEndian(header[1..]);
        return length <= RpcLimits.MaxMessageBytes
            ? (int)length
            : throw new RpcException(RpcStatus.ResourceExhausted, $"The message has {length} bytes; at most {RpcLimits.MaxMessageBytes} are taken.");
    }

    // A length is only a claim: no more memory is taken than has been sent, give or take a factor.
    private static async ValueTask<byte[]> ReadAsync(Stream body, int length, CancellationToken cancellationToken)
    {
        var message = new byte[Math.Min(length, RpcLimits.WindowBytes)];
        var filled = 0;
        while (filled < length)
        {
            if (filled == message.Length)
                Array.Resize(ref message, (int)Math.Min(length, message.Length * 2L));
            var read = await body.ReadAsync(message.AsMemory(filled), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                throw new RpcException(RpcStatus.Internal, $"The message ends after {filled} of {length} bytes.");
            filled += read;
        }

        return message;
    }
}
