namespace DataMesh.Catalog.Search;

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Address">Where it is in the mesh, such as finance/billed-fees/billed-fees; of a column, finance/billed-fees#fee_earner_id.</param>
/// <param name="Title">The name for people.</param>
/// <param name="Summary">What it is, in a sentence.</param>
/// <param name="Page">Its page in the site, relative to the site's folder.</param>
/// <param name="Texts">What it is found by.</param>
public sealed record SearchEntry(SearchKind Kind, string Address, string Title, string Summary, string Page, ImmutableArray<SearchText> Texts);
