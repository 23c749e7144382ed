using System.Globalization;
using System.Text;

namespace DataMesh.Catalog.Yaml;

/// <summary>
/// Writes YAML 1.2 in block style, two spaces a level. A text stands plain only where no reader could take it for something else, a number or a date say, and
/// in double
/// quotes otherwise.
/// </summary>
internal static class YamlText
{
    // What some reader of YAML, of whatever version, takes for a boolean or for nothing.
    private static readonly ImmutableHashSet<string> Reserved =
        ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf"];

    public static string Of(YamlMap map)
    {
        var text = new StringBuilder();
        Map(text, map, 0);
        return text.ToString();
    }

    private static void Map(StringBuilder text, YamlMap map, int indent)
    {
        foreach (var (key, value) in map)
        {
            text.Append(' ', indent).Append(key).Append(':');
            Value(text, value, indent);
        }
    }

    private static void Value(StringBuilder text, object value, int indent)
    {
        switch (value)
        {
            case YamlMap map:
                text.Append('\n');
                Map(text, map, indent + 2);
                break;
            case ImmutableArray<object> items:
                text.Append('\n');
                foreach (var item in items)
                    Item(text, item, indent + 2);
                break;
            default:
                text.Append(' ').Append(Scalar(value)).Append('\n');
                break;
        }
    }

    private static void Item(StringBuilder text, object item, int indent)
    {
        if (item is not YamlMap map)
        {
            text.Append(' ', indent).Append("- ").Append(Scalar(item)).Append('\n');
            return;
        }

        // The first key stands beside the dash, the others below it.
        var start = text.Length;
        Map(text, map, indent + 2);
        text[start + indent] = '-';
    }

    private static string Scalar(object value) => value switch
    {
        bool yes => yes ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        string text => IsPlain(text) ? text : Quoted(text),
        _ => throw new InvalidOperationException($"YAML has no form for a {value.GetType().Name}."),
    };

    private static bool IsPlain(string text) =>
        char.IsAsciiLetter(text[0])
        && text[^1] is not (' ' or ':')
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or '.' or '_' or '/' or '-' or '(' or ')' or ';' or '+' or '@' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !Reserved.Contains(text.ToLowerInvariant());

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                _ when char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029' or '\ufeff' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
