using System.Text.Json;

namespace DataMesh.Engine.State;

/// <summary>
/// The texts of a state while it is read. URNs, names and ids occur again and again; each is kept once, which halves the memory of a large state.
/// </summary>
/// <param name="decrypt">Makes the JSON text of a secret's ciphertext.</param>
public sealed class JsonTexts(Func<string, string> decrypt)
{
    private const int LongestKept = 256;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The JSON text of a secret's ciphertext.</summary>
    public string Decrypt(string ciphertext) => decrypt(ciphertext);

    /// <summary>The text or property name at which the reader stands; empty for null.</summary>
    public string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || reader.ValueSpan.Length > LongestKept)
            return reader.GetString() ?? "";
        Span<char> buffer = stackalloc char[LongestKept];
        var text = buffer[..reader.CopyString(buffer)];
        if (_known.TryGetValue(text, out var known))
            return known;
        var added = text.ToString();
        _known.Add(added);
        return added;
    }
}
