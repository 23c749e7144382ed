namespace DataMesh.Catalog.Search;

/// <summary>
/// What can be found, with its terms prepared. The same index, written out by <see cref="SearchScript"/>, is what the site searches in the browser, by the same
/// rules: see <see cref="SearchRules"/>, <see cref="SearchTerms"/> and <see cref="TermMatch"/>.
/// </summary>
public sealed class SearchIndex
{
    private SearchIndex(ImmutableArray<SearchEntry> entries)
    {
        Entries = [.. entries.OrderBy(entry => entry.Kind).ThenBy(entry => entry.Address, StringComparer.Ordinal)];
        Terms = [.. Entries.SelectMany(entry => entry.Texts).SelectMany(text => SearchTerms.Of(text.Text)).Distinct().Order(StringComparer.Ordinal)];
        var numbers = Terms.Select((term, number) => (term, number)).ToDictionary(pair => pair.term, pair => pair.number, StringComparer.Ordinal);
        Postings =
        [
            .. Entries.Select(entry => entry.Texts
                .SelectMany(text => SearchTerms.Of(text.Text).Select(term => (text.Field, Term: numbers[term])))
                .Distinct().OrderBy(posting => posting.Field).ThenBy(posting => posting.Term)
                .ToImmutableArray()),
        ];
    }

    /// <summary>What can be found, by kind and address: the order of entries that match as well as each other.</summary>
    public ImmutableArray<SearchEntry> Entries { get; }

    /// <summary>Every term, ordered.</summary>
    internal ImmutableArray<string> Terms { get; }

    /// <summary>For each entry: the number of each of its terms with the field where it stands, by field and term.</summary>
    internal ImmutableArray<ImmutableArray<(SearchField Field, int Term)>> Postings { get; }

    /// <summary>An index of entries.</summary>
    public static SearchIndex Of(params ImmutableArray<SearchEntry> entries) => new(entries);

    /// <summary>Finds what matches every word of a query, the best first.</summary>
    /// <param name="query">The words: only the first eight count. Case, accents and punctuation do not, small typos little.</param>
    public ImmutableArray<SearchHit> Find(string query)
    {
        ImmutableArray<string> words = [.. SearchTerms.Of(query).Distinct().Take(SearchRules.MostWords)];
        if (words.IsEmpty)
            return [];
        ImmutableArray<ImmutableArray<int>> qualities = [.. words.Select(word => Terms.Select(term => TermMatch.Quality(word, term)).ToImmutableArray())];
        var hits = ImmutableArray.CreateBuilder<SearchHit>();
        for (var i = 0; i < Entries.Length; i++)
        {
            if (Match(i, qualities) is { } hit)
                hits.Add(hit);
        }

        // Stable: entries that match as well as each other stay in their order.
        return [.. hits.OrderByDescending(hit => hit.Points)];
    }

    private SearchHit? Match(int entry, ImmutableArray<ImmutableArray<int>> qualities)
    {
        var points = 0;
        var why = ImmutableArray.CreateBuilder<SearchReason>(qualities.Length);
        foreach (var quality in qualities)
        {
            var best = 0;
            (SearchField Field, int Term) reason = default;
            foreach (var posting in Postings[entry])
            {
                var worth = SearchRules.Weight(posting.Field) * quality[posting.Term];
                if (worth > best)
                    (best, reason) = (worth, posting);
            }

            if (best == 0)
                return null;
            points += best;
            if (new SearchReason(reason.Field, Terms[reason.Term]) is var found && !why.Contains(found))
                why.Add(found);
        }

        return new SearchHit(Entries[entry], points, why.ToImmutable());
    }
}
