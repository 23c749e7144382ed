using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// An archive: a storage account for files without structure, of any number and up to petabytes, whose containers move what is no longer read to ever colder
/// tiers, and keep it unchanged for as long as the law asks. Old versions of a file are kept beside it.
/// </summary>
/// <remarks>
/// Its account has no hierarchical namespace, unlike that of a <see cref="Lake"/>: versions, the change feed, restoring to a moment and index tags exist in
/// flat accounts only (Azure documentation, "Blob Storage feature support"). What is analysed as tables belongs in a lake.
/// </remarks>
public sealed record Archive : Store
{
    /// <summary>An archive.</summary>
    /// <param name="name">2 to 15 characters in lower-case kebab, unique in its domain. Renaming it replaces the storage account.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Archive(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : base(name, new SourceLocation(file, line))
    {
    }

    /// <summary>The containers; at least one.</summary>
    public required ImmutableArray<ArchiveContainer> Containers { get; init; }

    /// <summary>
    /// Whether a container moves files to the archive tier, where reading waits for hours. Azure has that tier in accounts without zone redundancy only, so the
    /// account has copies in two regions but not in several zones of one.
    /// </summary>
    public bool UsesArchiveTier => Containers.Any(container => container.Lifecycle.ArchiveAfterDays is not null);

    /// <summary>
    /// Whether the containers can be put back to a moment of the last days. Azure restores files in the hot and cool tiers only, nothing at all where one file
    /// is in the archive tier, and nothing that is under retention; archives with such files are safe by their versions and soft delete alone.
    /// </summary>
    public bool RestoresToAnyMoment => Containers.All(container =>
        container is { RetentionDays: null, Lifecycle: { ColdAfterDays: null, ArchiveAfterDays: null } });

    /// <summary>A folder of a container.</summary>
    /// <param name="container">One of <see cref="Containers"/>.</param>
    /// <param name="path">The folder: parts of letters, digits, hyphens, underscores, stops and equals signs, separated by slashes.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ArchivePath Folder(string container, string path, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(this, container, path, new SourceLocation(file, line));

    /// <inheritdoc/>
    public override T Accept<T>(IStoreVisitor<T> visitor) => visitor.Visit(this);
}
