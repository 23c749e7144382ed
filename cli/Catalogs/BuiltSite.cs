using System.Text.Json;
using DataMesh.Catalog.Site;
using DataMesh.Catalog.Standards;
using DataMesh.Model;

namespace DataMesh.Cli.Catalogs;

/// <summary>A site that was written.</summary>
/// <param name="Facts">What it was made from.</param>
/// <param name="Folder">The folder, as the user named it.</param>
/// <param name="Documents">The files.</param>
internal sealed record BuiltSite(SiteFacts Facts, string Folder, ImmutableArray<CatalogDocument> Documents)
{
    private Mesh Mesh => Facts.Catalog.Mesh;

    private string Environment => Facts.Catalog.Names.Environment.Value;

    private string Day => Facts.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What came of it, for people.</summary>
    public string Text() =>
        $"Wrote the catalog of {Environment} as of {Day} to {Folder}: {Documents.Length} files about {Mesh.Products.Length} products "
        + $"of {Mesh.Domains.Length} domains.\n"
        + $"Open {Path.Combine(Folder, CatalogSite.FirstPage)} in a browser.\n";

    /// <summary>What came of it, as data.</summary>
    public void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("environment", Environment);
        writer.WriteString("asOf", Day);
        writer.WriteString("folder", Folder);
        writer.WriteNumber("domains", Mesh.Domains.Length);
        writer.WriteNumber("products", Mesh.Products.Length);
        writer.WriteStartArray("files");
        foreach (var document in Documents)
            writer.WriteStringValue(document.Path);
        writer.WriteEndArray();
    }
}
