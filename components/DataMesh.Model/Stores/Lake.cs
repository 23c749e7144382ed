using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// A lake: an Azure Data Lake Storage Gen2 account with a container a layer (raw, enriched, curated). Inside a layer, each product has a folder with a general
/// and a sensitive part, so that access can be given to the one without the other.
/// </summary>
public sealed record Lake : Store
{
    /// <summary>A lake.</summary>
    /// <param name="name">2 to 15 characters in lower-case kebab, unique in its domain. Renaming it replaces the storage account.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Lake(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : base(name, new SourceLocation(file, line))
    {
    }

    /// <summary>When data of the raw layer ages: cool after 30 days, cold after 180 by default; never deleted.</summary>
    public LayerLifecycle Raw { get; init; } = new() { CoolAfterDays = 30, ColdAfterDays = 180 };

    /// <summary>When data of the enriched layer ages: cool after 90 days by default; never deleted.</summary>
    public LayerLifecycle Enriched { get; init; } = new() { CoolAfterDays = 90 };

    /// <summary>When data of the curated layer ages: never by default.</summary>
    public LayerLifecycle Curated { get; init; } = new();

    /// <summary>Containers beside the layers; none by default.</summary>
    public ImmutableArray<LakeContainer> Containers { get; init; } = [];

    /// <summary>The lifecycle of a layer.</summary>
    public LayerLifecycle Lifecycle(LakeLayer layer) => layer switch
    {
        LakeLayer.Raw => Raw,
        LakeLayer.Enriched => Enriched,
        LakeLayer.Curated => Curated,
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, null),
    };

    /// <summary>The folder of a product in a layer: &lt;product&gt;/general or &lt;product&gt;/sensitive.</summary>
    /// <param name="layer">The layer, which is the container.</param>
    /// <param name="product">The product's folder: parts of letters, digits, hyphens, underscores and stops, separated by slashes.</param>
    /// <param name="sensitivity">Which part of the folder; general by default.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public LakePath Folder(
        LakeLayer layer, string product, Sensitivity sensitivity = Sensitivity.General, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(this, layer.Text(), $"{product}/{sensitivity.Text()}", new SourceLocation(file, line));

    /// <summary>A folder of any container.</summary>
    /// <param name="container">One of the layers or of <see cref="Containers"/>.</param>
    /// <param name="path">The folder: parts of letters, digits, hyphens, underscores and stops, separated by slashes.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public LakePath Folder(string container, string path, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(this, container, path, new SourceLocation(file, line));

    /// <inheritdoc/>
    public override T Accept<T>(IStoreVisitor<T> visitor) => visitor.Visit(this);
}
