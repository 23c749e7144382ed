namespace DataMesh.Model;

/// <summary>A folder in a container of a storage account, to which access can be given.</summary>
public abstract record BlobPath : StoreObject
{
    private protected BlobPath(string container, string path, SourceLocation location)
    {
        CheckedContainer = ContainerName.Check(container, location);
        Path = path;
        Location = location;
    }

    /// <summary>The container.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a path of a <see cref="Mesh"/>.</exception>
    public ContainerName Container => CheckedContainer.Value;

    /// <summary>The folder inside the container, without leading or trailing slash: the start of the files' names.</summary>
    public string Path { get; }

    /// <summary>Where the path is written.</summary>
    public SourceLocation Location { get; }

    internal Checked<ContainerName> CheckedContainer { get; }

    /// <summary>
    /// The diagnostics that refuse the folder; none if it is legal. The container has to be one of the store, and the parts of the path are letters, digits,
    /// hyphens, underscores, stops and equals signs (none ends in a stop), so that a path can stand in a role assignment's condition without changing its
    /// meaning.
    /// </summary>
    /// <param name="store">What kind of store it is, in words.</param>
    /// <param name="known">The containers of the store.</param>
    internal ImmutableArray<Diagnostic> Refusals(string store, ImmutableArray<string> known)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (CheckedContainer.Refusal is { } refusal)
            diagnostics.Add(refusal);
        else if (!known.Contains(Container.Value, StringComparer.Ordinal))
            diagnostics.Add(MeshDiagnostics.NotInStore(store, "container", Container.Value, known, Location));
        if (!IsLegal(Path))
            diagnostics.Add(MeshDiagnostics.IllegalFolder(Path, Location));
        return diagnostics.ToImmutable();
    }

    private static bool IsLegal(string path) =>
        path.Length is > 0 and <= 512 && path.Split('/').All(part =>
            part.Length > 0 && part[^1] != '.' && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '='));
}
