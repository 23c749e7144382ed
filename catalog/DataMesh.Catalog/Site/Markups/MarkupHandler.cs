using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DataMesh.Catalog.Site.Markups;

/// <summary>Collects an interpolated text as markup. It takes texts, whole numbers and markup, and nothing whose form would depend on the culture.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly StringBuilder _text;

    public MarkupHandler(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(Markup markup) => _text.Append(markup);

    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(string? text)
    {
        foreach (var c in text ?? "")
        {
            _ = c switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' => _text.Append("&quot;"),
                '\'' => _text.Append("&#39;"),
                // HTML has no character for these.
                < ' ' and not ('\n' or '\t') or '\u007f' => _text.Append('\ufffd'),
                _ => _text.Append(c),
            };
        }
    }

    internal Markup ToMarkup() => new(_text.ToString());
}
