namespace DataMesh.Cli.Rendering;

/// <summary>Colours text for a terminal, or leaves it alone.</summary>
internal sealed class Palette
{
    private readonly bool _colored;

    private Palette(bool colored) => _colored = colored;

    /// <summary>Leaves text alone.</summary>
    public static Palette None { get; } = new(colored: false);

    /// <summary>Colours with ANSI escapes.</summary>
    public static Palette Ansi { get; } = new(colored: true);

    /// <summary>The text in the style's colour.</summary>
    public string Paint(Style style, string text)
    {
        if (!_colored || text.Length == 0)
            return text;
        var code = style switch
        {
            Style.Create => "32",
            Style.Update => "33",
            Style.Delete => "31",
            Style.Replace => "35",
            Style.Heading => "1;35",
            Style.Error => "1;31",
            Style.Warning => "33",
            Style.Muted => "90",
            _ => "",
        };
        return code.Length == 0 ? text : $"\e[{code}m{text}\e[0m";
    }
}
