using System.Buffers.Binary;
using System.Text;

namespace DataMesh.Rpc.Tests.Transport;

/// <summary>What a client of HTTP/2 sends, byte by byte, so that it can send it wrongly.</summary>
internal static class Http2Bytes
{
    public const byte Data = 0, Headers = 1, Reset = 3, Settings = 4, Push = 5, Ping = 6, GoAway = 7, WindowUpdate = 8, Continuation = 9;
    public const byte EndStream = 1, EndHeaders = 4;

    public static byte[] Preface { get; } = [.. Encoding.ASCII.GetBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), .. Frame(Settings, 0, 0, [])];

    /// <summary>A frame; the length can be another one than that of the content.</summary>
    public static byte[] Frame(byte type, byte flags, int stream, ReadOnlySpan<byte> content, int? length = null)
    {
        var frame = new byte[9 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame, (length ?? content.Length) << 8);
        frame[3] = type;
        frame[4] = flags;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(5), stream);
        content.CopyTo(frame.AsSpan(9));
        return frame;
    }

    /// <summary>The headers of a call, each as a literal that is not indexed.</summary>
    public static byte[] HeadersOf(string path, params (string Name, string Value)[] more)
    {
        var block = new List<byte>();
        foreach (var (name, value) in ((string, string)[])
            [(":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "x"), ("content-type", "application/grpc"), ("te", "trailers"), .. more])
        {
            block.Add(0);
            Add(block, name);
            Add(block, value);
        }

        return [.. block];
    }

    /// <summary>A whole call.</summary>
    public static byte[] Call(int stream, string path, params byte[] message) =>
        [.. Frame(Headers, EndHeaders, stream, HeadersOf(path)), .. Frame(Data, EndStream, stream, [0, 0, 0, 0, (byte)message.Length, .. message])];

    private static void Add(List<byte> block, string text)
    {
        var length = text.Length;
        if (length < 127)
        {
            block.Add((byte)length);
        }
        else
        {
            block.Add(127);
            for (length -= 127; length > 127; length >>= 7)
                block.Add((byte)((length & 127) | 128));
            block.Add((byte)length);
        }

        block.AddRange(Encoding.ASCII.GetBytes(text));
    }
}
