namespace DataMesh.Catalog.Site.Markups;

/// <summary>
/// Text that is markup. It is made from interpolated texts only: what the source writes is markup, what is filled in is escaped, unless it is markup itself. So
/// nothing that a mesh holds can become markup by mistake.
/// </summary>
internal sealed class Markup
{
    private readonly string _text;

    internal Markup(string text) => _text = text;

    /// <summary>Nothing.</summary>
    public static Markup Empty { get; } = new("");

    /// <summary>Markup of an interpolated text.</summary>
    public static Markup Of(MarkupHandler handler) => handler.ToMarkup();

    /// <summary>One after the other.</summary>
    public static Markup Join(params IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part._text)));

    /// <summary>What is written for each item, one after the other.</summary>
    public static Markup Each<T>(IEnumerable<T> items, Func<T, Markup> write) => Join(items.Select(write));

    /// <summary>What is written for each item, with a text between.</summary>
    public static Markup Each<T>(IEnumerable<T> items, string between, Func<T, Markup> write) =>
        new(string.Join(Of($"{between}")._text, items.Select(item => write(item)._text)));

    /// <summary>The markup.</summary>
    public override string ToString() => _text;
}
