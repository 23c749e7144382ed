using System.Text;

namespace DataMesh.Engine.Evaluating.Wire;

/// <summary>Text that a program made for a terminal.</summary>
internal static class TerminalText
{
    private const char Escape = '\u001b';

    /// <summary>The text without colours and other control sequences (<c>ESC [ … letter</c>): it may end up in a file.</summary>
    public static string Plain(string text)
    {
        if (!text.Contains(Escape, StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != Escape)
            {
                plain.Append(text[i]);
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == '[')
            {
                i += 2;
                while (i < text.Length && text[i] is < '@' or > '~')
                    i++;
            }
        }

        return plain.ToString();
    }
}
