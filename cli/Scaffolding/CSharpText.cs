using System.Security;

namespace DataMesh.Cli.Scaffolding;

/// <summary>Texts as C# has them.</summary>
internal static class CSharpText
{
    /// <summary>The text as a literal, with its quotation marks.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\')
                literal.Append('\\').Append(letter);
            else if (char.IsControl(letter) || letter is '\u2028' or '\u2029')
                literal.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            else
                literal.Append(letter);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The text inside an XML comment, on one line.</summary>
    public static string Comment(string text) =>
        SecurityElement.Escape(string.Concat(text.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter)))
            .Replace("&apos;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);
}
