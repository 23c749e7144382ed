namespace DataMesh.Model;

/// <summary>A folder of a lake, to which access can be given.</summary>
public sealed record LakePath : StoreObject
{
    private readonly Checked<ContainerName> _container;

    internal LakePath(Lake lake, string container, string path, SourceLocation location)
    {
        Lake = lake;
        Location = location;
        _container = ContainerName.Check(container, location);
        Path = path;
    }

    /// <summary>The lake.</summary>
    public Lake Lake { get; }

    /// <summary>The container.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a path of a <see cref="Mesh"/>.</exception>
    public ContainerName Container => _container.Value;

    /// <summary>The folder inside the container, without leading or trailing slash.</summary>
    public string Path { get; }

    /// <summary>Where the path is written.</summary>
    public SourceLocation Location { get; }

    /// <inheritdoc/>
    public override Store Store => Lake;

    internal Checked<ContainerName> CheckedContainer => _container;

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);

    /// <summary>
    /// The diagnostic that refuses a path; null if it is legal. Parts are letters, digits, hyphens, underscores and stops (none ends in a stop), so that a path
    /// can stand in a role assignment's condition without changing its meaning.
    /// </summary>
    internal static Diagnostic? Refusal(string path, SourceLocation? location)
    {
        var legal = path.Length is > 0 and <= 512 && path.Split('/').All(part =>
            part.Length > 0 && part[^1] != '.' && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '='));
        return legal ? null : MeshDiagnostics.IllegalLakePath(path, location);
    }
}
