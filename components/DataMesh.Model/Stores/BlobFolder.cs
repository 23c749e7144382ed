namespace DataMesh.Model;

/// <summary>What the folders of a storage account have to look like.</summary>
internal static class BlobFolder
{
    /// <summary>
    /// The diagnostics that refuse a folder of a container; none if it is legal. The container has to be one of the store, and the parts of the path are letters,
    /// digits, hyphens, underscores, stops and equals signs (none ends in a stop), so that a path can stand in a role assignment's condition without changing its
    /// meaning.
    /// </summary>
    /// <param name="store">What kind of store it is, in words.</param>
    /// <param name="container">The container.</param>
    /// <param name="path">The folder inside the container.</param>
    /// <param name="known">The containers of the store.</param>
    /// <param name="location">Where the folder is written.</param>
    public static ImmutableArray<Diagnostic> Refusals(
        string store, Checked<ContainerName> container, string path, ImmutableArray<string> known, SourceLocation location)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (container.Refusal is { } refusal)
            diagnostics.Add(refusal);
        else if (!known.Contains(container.Value.Value, StringComparer.Ordinal))
            diagnostics.Add(MeshDiagnostics.NotInStore(store, "container", container.Value.Value, known, location));
        if (!IsLegal(path))
            diagnostics.Add(MeshDiagnostics.IllegalFolder(path, location));
        return diagnostics.ToImmutable();
    }

    private static bool IsLegal(string path) =>
        path.Length is > 0 and <= 512 && path.Split('/').All(part =>
            part.Length > 0 && part[^1] != '.' && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '='));
}
