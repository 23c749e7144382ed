namespace DataMesh.Model.Names;

/// <summary>A name that the mesh's own definitions use; ordered and compared ordinally.</summary>
public abstract record MeshName : IComparable<MeshName>
{
    private protected MeshName(string value) => Value = value;

    /// <summary>The text of the name.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public int CompareTo(MeshName? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The text of the name.</summary>
    public sealed override string ToString() => Value;
}
