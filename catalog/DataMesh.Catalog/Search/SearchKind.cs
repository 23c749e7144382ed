namespace DataMesh.Catalog.Search;

/// <summary>What can be found; of two that match as well, the one whose kind stands first here comes first.</summary>
public enum SearchKind
{
    /// <summary>A domain.</summary>
    Domain,

    /// <summary>A data product.</summary>
    Product,

    /// <summary>An output port of a product.</summary>
    Port,

    /// <summary>A column of a product's contract.</summary>
    Column,
}
