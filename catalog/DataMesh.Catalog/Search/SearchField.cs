namespace DataMesh.Catalog.Search;

/// <summary>What a term was read from; how much it counts is in <see cref="SearchRules"/>.</summary>
public enum SearchField
{
    /// <summary>The name in the mesh.</summary>
    Name,

    /// <summary>The name for people.</summary>
    Title,

    /// <summary>The names of a product's columns.</summary>
    Column,

    /// <summary>The group that answers for it, and the steward.</summary>
    Owner,

    /// <summary>How much harm a leak does, and whether it tells about people.</summary>
    Classification,

    /// <summary>What kind of domain, port, store or value it is.</summary>
    Kind,

    /// <summary>The domain and the product that it belongs to.</summary>
    Place,

    /// <summary>What is said about it.</summary>
    Text,
}
