using System.Security.Cryptography;
using System.Text;

namespace DataMesh.SimulatedAzure.Ids;

/// <summary>
/// Ids that Azure would draw at random, derived instead: the SHA-256 of a purpose and a text, so the same resource has the same ids in
/// every run and every preview. GUIDs carry version 8 of RFC 9562 (made by a rule of one's own); Microsoft Entra hands out version 4, so
/// an id of this simulation can be told from one of a real directory.
/// </summary>
internal static class DerivedId
{
    public static string Guid(string purpose, string of)
    {
        Span<byte> hash = stackalloc byte[32];
        Hash(purpose, of, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true).ToString("D");
    }

    /// <summary>Lower-case hexadecimal digits.</summary>
    /// <param name="purpose">Keeps ids of different kinds apart.</param>
    /// <param name="of">What the id belongs to.</param>
    /// <param name="length">Number of digits, at most 64.</param>
    public static string Hex(string purpose, string of, int length)
    {
        Span<byte> hash = stackalloc byte[32];
        Hash(purpose, of, hash);
        return Convert.ToHexStringLower(hash)[..length];
    }

    /// <summary>True for a GUID that this simulation made.</summary>
    public static bool IsDerived(string guid) =>
        System.Guid.TryParseExact(guid, "D", out var parsed) && parsed.Version == 8;

    private static void Hash(string purpose, string of, Span<byte> hash)
    {
        var size = Encoding.UTF8.GetMaxByteCount(purpose.Length + 1 + of.Length);
        var text = size <= 2048 ? stackalloc byte[size] : new byte[size];
        var length = Encoding.UTF8.GetBytes(purpose, text);
        text[length++] = (byte)'\n';
        length += Encoding.UTF8.GetBytes(of, text[length..]);
        SHA256.HashData(text[..length], hash);
    }
}
