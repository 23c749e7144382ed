using DataMesh.Catalog.Standards;
using DataMesh.Model.Access;

namespace DataMesh.Catalog.Site;

/// <summary>All that the catalog's site is made from: the same facts give the same bytes.</summary>
public sealed record SiteFacts
{
    /// <summary>The mesh, and where it is.</summary>
    public required CatalogFacts Catalog { get; init; }

    /// <summary>The day that counts for access.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What comes of the requests of the register on that day; nobody has asked for anything by default.</summary>
    public ImmutableArray<RequestVerdict> Verdicts { get; init; } = [];

    /// <summary>What a data product of each domain may cost a month, in the billing currency; what is not here is shown as not known.</summary>
    public ImmutableDictionary<DomainName, decimal> ProductBudgets { get; init; } = ImmutableDictionary<DomainName, decimal>.Empty;

    /// <summary>Where the mesh's sources are on the web; null, the default, where no link can be made.</summary>
    public SourceRepository? Repository { get; init; }

    internal Mesh Mesh => Catalog.Mesh;

    internal AzureNames Names => Catalog.Names;
}
