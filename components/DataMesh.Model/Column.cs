namespace DataMesh.Model;

/// <summary>A column of a data product.</summary>
/// <param name="Name">The name, unique in the contract, or in the column that it is a field of.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Description">What it means, in a sentence.</param>
public sealed record Column(string Name, ColumnType Type, string Description)
{
    /// <summary>Whether every row has a value; yes by default.</summary>
    public bool Required { get; init; } = true;

    /// <summary>Whether it is part of the key; no by default.</summary>
    public bool PrimaryKey { get; init; }

    /// <summary>Whether it tells about a person who can be identified; no by default.</summary>
    public bool PersonalData { get; init; }

    /// <summary>How much harm a leak of this column does; null, the default, means as much as one of the product, which is the most it can be.</summary>
    public Classification? Classification { get; init; }

    /// <summary>What an object, or each item of an array of objects, holds; nothing by default, and nothing for any other type.</summary>
    public ImmutableArray<Column> Fields { get; init; } = [];

    /// <summary>What each item of an array is; null, the default, for an array of objects and for any other type.</summary>
    public ColumnType? ItemType { get; init; }

    /// <summary>Whether the column has what its type needs: an object has fields, an array fields or the type of its items, any other neither.</summary>
    internal bool IsLegal() => Type switch
    {
        ColumnType.Object => !Fields.IsDefaultOrEmpty && ItemType is null,
        ColumnType.Array => Fields.IsDefaultOrEmpty == (ItemType is not null) && ItemType is not (ColumnType.Object or ColumnType.Array),
        _ => Fields.IsDefaultOrEmpty && ItemType is null,
    };
}
