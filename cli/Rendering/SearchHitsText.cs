using DataMesh.Catalog.Search;

namespace DataMesh.Cli.Rendering;

/// <summary>What a search of the catalog found, as a table for people.</summary>
internal static class SearchHitsText
{
    // A screen full; who wants more asks for --json, or for more words.
    private const int Most = 25;

    private const int WidestTitle = 40;

    public static string Write(string query, ImmutableArray<SearchHit> hits, Palette palette)
    {
        if (hits.IsEmpty)
            return $"Nothing matches '{OneLine(query)}': every word has to match. Try fewer words, or the start of one.\n";
        ImmutableArray<(string Kind, string Address, string Title, string Why)> rows =
        [
            ("KIND", "ADDRESS", "TITLE", "FOUND BY"),
            .. hits.Take(Most).Select(hit => (hit.Entry.Kind.ToString().ToLowerInvariant(), hit.Entry.Address, Cut(OneLine(hit.Entry.Title)), hit.WhyText)),
        ];
        var (kind, address, title) = (rows.Max(row => row.Kind.Length), rows.Max(row => row.Address.Length), rows.Max(row => row.Title.Length));
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append(row.Kind.PadRight(kind)).Append("  ").Append(row.Address.PadRight(address)).Append("  ")
                .Append(row.Title.PadRight(title)).Append("  ").Append(palette.Paint(Style.Muted, row.Why)).Append('\n');
        }

        if (hits.Length > Most)
            text.Append(CultureInfo.InvariantCulture, $"\nThe best {Most} of {hits.Length}; --json shows all.\n");
        return text.ToString();
    }

    // A title is whatever somebody wrote: nothing in it may move the cursor or change colours.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static string Cut(string title) => title.Length <= WidestTitle ? title : $"{title[..(WidestTitle - 1)]}…";
}
