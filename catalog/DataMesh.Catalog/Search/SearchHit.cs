namespace DataMesh.Catalog.Search;

/// <summary>Something that was found.</summary>
/// <param name="Entry">What.</param>
/// <param name="Points">How well it matches; only to be compared with others of the same search.</param>
/// <param name="Why">Why: a reason for each word of the query, each once.</param>
public sealed record SearchHit(SearchEntry Entry, int Points, ImmutableArray<SearchReason> Why)
{
    /// <summary>The reasons in words.</summary>
    public string WhyText => string.Join(", ", Why);
}
