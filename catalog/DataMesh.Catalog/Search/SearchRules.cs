namespace DataMesh.Catalog.Search;

/// <summary>
/// The numbers of the search. The site's script gets them with the index, so that it and <see cref="SearchIndex"/> count the same: a word of the query gives an
/// entry the weight of the field times the quality of the match, the best of all its terms; an entry has to match every word, and its points are the sum.
/// </summary>
internal static class SearchRules
{
    /// <summary>The quality of a term that is the word.</summary>
    public const int Exact = 16;

    /// <summary>Of a term that starts with the word.</summary>
    public const int Start = 12;

    /// <summary>Of a term that has the word inside.</summary>
    public const int Inside = 8;

    /// <summary>Of a term that is the word with one letter more, less, other or swapped with its neighbour.</summary>
    public const int OneTypo = 3;

    /// <summary>Of a term with two of these.</summary>
    public const int TwoTypos = 1;

    /// <summary>The letters that a word needs to be found inside a term.</summary>
    public const int InsideFrom = 3;

    /// <summary>The letters that a word needs for one typo to be forgiven.</summary>
    public const int OneTypoFrom = 4;

    /// <summary>The letters that a word needs for two.</summary>
    public const int TwoTyposFrom = 8;

    /// <summary>The words of a query that count; further ones are passed over.</summary>
    public const int MostWords = 8;

    /// <summary>The fields in the order of <see cref="SearchField"/>: the word for each, and how much it counts.</summary>
    public static ImmutableArray<(string Word, int Weight)> Fields { get; } =
    [
        ("name", 100),
        ("title", 70),
        ("column", 40),
        ("owner", 30),
        ("classification", 30),
        ("kind", 25),
        ("place", 20),
        ("text", 15),
    ];

    public static string Word(SearchField field) => Fields[(int)field].Word;

    public static int Weight(SearchField field) => Fields[(int)field].Weight;
}
