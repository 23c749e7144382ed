using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Model.Names;

namespace DataMesh.Catalog.Standards;

/// <summary>What the documents of a mesh in one environment are made from.</summary>
public sealed record CatalogFacts
{
    /// <summary>The mesh.</summary>
    public required Mesh Mesh { get; init; }

    /// <summary>The names of its resources in the environment; servers are written by them.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The Azure region, such as westeurope: part of some servers' addresses.</summary>
    public required string Region { get; init; }

    /// <summary>Who reads what until when; nobody by default.</summary>
    public ImmutableArray<Grant> Grants { get; init; } = [];
}
