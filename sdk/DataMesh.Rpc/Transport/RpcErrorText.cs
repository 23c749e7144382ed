using System.Text;

namespace DataMesh.Rpc.Transport;

/// <summary>An error text as a header: UTF-8 with everything but printable ASCII percent-encoded.</summary>
internal static class RpcErrorText
{
    public static string Encode(string message)
    {
        if (message.Length > RpcLimits.MaxErrorCharacters)
            message = message[..RpcLimits.MaxErrorCharacters] + "…";
        var text = new StringBuilder(message.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(message))
        {
            if (octet is >= 0x20 and <= 0x7e and not (byte)'%')
                text.Append((char)octet);
            else
                text.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>What is not well-formed stays as it is: half an explanation is better than none.</summary>
    public static string Decode(string header)
    {
        var octets = new List<byte>(header.Length);
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i] == '%'
                && i + 2 < header.Length
                && byte.TryParse(header.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                octets.Add(octet);
                i += 2;
            }
            else
            {
                octets.AddRange(Encoding.UTF8.GetBytes(header[i].ToString()));
            }
        }

        return Encoding.UTF8.GetString([.. octets]);
    }
}
