namespace DataMesh.Model;

/// <summary>
/// What a domain keeps data in. The family is closed: handle a store by <see cref="Accept{T}"/>, so that a new kind does not compile
/// until it is handled everywhere.
/// </summary>
public abstract record Store
{
    private readonly Checked<StoreName> _name;

    private protected Store(string name, SourceLocation location)
    {
        Location = location;
        _name = StoreName.Check(name, location);
    }

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a store of a <see cref="Mesh"/>.</exception>
    public StoreName Name => _name.Value;

    /// <summary>
    /// What the store was called before it was renamed; null, the default, if it never was. With it, a run knows that it is the same store, and shows that the
    /// new name replaces what holds the data; without it, a run sees one store that goes and another that comes.
    /// Remove it once every environment has been deployed.
    /// </summary>
    public string? FormerName { get; init; }

    /// <summary>Where the store is written.</summary>
    public SourceLocation Location { get; }

    internal Checked<StoreName> CheckedName => _name;

    /// <summary>Calls the visitor's method for this kind of store.</summary>
    public abstract T Accept<T>(IStoreVisitor<T> visitor);
}
