namespace DataMesh.Catalog.Search;

/// <summary>How well a term matches a word of the query; by the numbers of <see cref="SearchRules"/>.</summary>
internal static class TermMatch
{
    /// <summary>The quality; 0 where the term does not match.</summary>
    public static int Quality(string word, string term)
    {
        if (term == word)
            return SearchRules.Exact;
        if (term.StartsWith(word, StringComparison.Ordinal))
            return SearchRules.Start;
        if (word.Length >= SearchRules.InsideFrom && term.Contains(word, StringComparison.Ordinal))
            return SearchRules.Inside;
        var forgiven = word.Length >= SearchRules.TwoTyposFrom ? 2 : word.Length >= SearchRules.OneTypoFrom ? 1 : 0;
        if (forgiven == 0 || Math.Abs(word.Length - term.Length) > forgiven)
            return 0;
        var typos = Typos(word, term);
        return typos > forgiven ? 0 : typos == 1 ? SearchRules.OneTypo : SearchRules.TwoTypos;
    }

    // Optimal string alignment: a letter more, less, another, or two neighbours swapped counts one.
    private static int Typos(string word, string term)
    {
        var rows = new int[word.Length + 1, term.Length + 1];
        for (var i = 0; i <= word.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= term.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= word.Length; i++)
        {
            for (var j = 1; j <= term.Length; j++)
            {
                var other = rows[i - 1, j - 1] + (word[i - 1] == term[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(other, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && word[i - 1] == term[j - 2] && word[i - 2] == term[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[word.Length, term.Length];
    }
}
