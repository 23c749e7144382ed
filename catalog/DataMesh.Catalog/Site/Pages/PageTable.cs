using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>A table that scrolls by itself where it is wider than the page, with the keyboard too.</summary>
internal static class PageTable
{
    /// <param name="caption">What it shows; for those who do not see where it stands.</param>
    /// <param name="heads">What stands above each column.</param>
    /// <param name="rows">The rows, each a tr.</param>
    /// <param name="kind">A class of its own; none by default.</param>
    public static Markup Of(string caption, IEnumerable<Markup> heads, IEnumerable<Markup> rows, string kind = "") => Markup.Of($"""
        <div class="scroll{kind}" role="region" aria-label="{caption}" tabindex="0">
        <table>
        <caption class="unseen">{caption}</caption>
        <thead><tr>{Markup.Each(heads, head => Markup.Of($"<th scope=\"col\">{head}</th>"))}</tr></thead>
        <tbody>
        {Markup.Join(rows)}</tbody>
        </table>
        </div>
        """);

    /// <summary>The same with plain words above the columns.</summary>
    public static Markup Of(string caption, ImmutableArray<string> heads, IEnumerable<Markup> rows) =>
        Of(caption, heads.Select(head => Markup.Of($"{head}")), rows);
}
