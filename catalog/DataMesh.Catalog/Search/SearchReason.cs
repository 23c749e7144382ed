namespace DataMesh.Catalog.Search;

/// <summary>Why something was found: the term in it that a word of the query matched best.</summary>
/// <param name="Field">Where the term stands.</param>
/// <param name="Term">The term.</param>
public sealed record SearchReason(SearchField Field, string Term)
{
    /// <summary>The reason in words: name "fees".</summary>
    public override string ToString() => $"{SearchRules.Word(Field)} \"{Term}\"";
}
