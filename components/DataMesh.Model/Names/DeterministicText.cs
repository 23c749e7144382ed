using System.Security.Cryptography;
using System.Text;

namespace DataMesh.Model.Names;

/// <summary>Suffixes and ids derived from what they identify: the same parts always give the same text, on every machine.</summary>
public static class DeterministicText
{
    // No vowels and no look-alikes, so that a suffix never spells a word and can be read out over the phone.
    private const string Alphabet = "bcdfghjkmnpqrstvwxz2456789";

    /// <summary>A suffix of lower-case letters and digits; the first character is a letter, so that it may stand anywhere in a name.</summary>
    /// <param name="length">Number of characters, 1 to 16.</param>
    /// <param name="parts">What the suffix stands for; where one part ends matters.</param>
    public static string Suffix(int length, params ReadOnlySpan<string> parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, 16);
        var hash = Hash(parts);
        return string.Create(length, hash, static (text, bytes) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                var value = (bytes[2 * i] << 8) | bytes[(2 * i) + 1];
                text[i] = Alphabet[value % (i == 0 ? 19 : Alphabet.Length)];
            }
        });
    }

    /// <summary>
    /// A GUID (version 8 of RFC 9562: derived by the application) for resources whose name must be one, such as role assignments.
    /// </summary>
    public static Guid Guid(params ReadOnlySpan<string> parts)
    {
        var bytes = Hash(parts).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private static byte[] Hash(ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(part.Length).Append(':').Append(part);
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
