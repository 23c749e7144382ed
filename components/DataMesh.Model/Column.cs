namespace DataMesh.Model;

/// <summary>A column of a data product.</summary>
/// <param name="Name">The name, unique in the contract.</param>
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
}
