using System.Runtime.CompilerServices;
using DataMesh.Catalog.Site;
using DataMesh.Catalog.Standards;
using DataMesh.Catalog.Tests.Standards;
using DataMesh.Model.Access;
using DataMesh.Model.Environments;
using DataMesh.Stacks;
using DataMesh.Stacks.Register;

namespace DataMesh.Catalog.Tests.Site;

/// <summary>What sites are made from in tests.</summary>
internal static class Sites
{
    public static DateOnly Day { get; } = new(2026, 11, 23);

    /// <summary>The company's mesh with its register.</summary>
    public static SiteFacts Company { get; } = WithRegister(Facts(CompanyMesh.Create(MeshPrefix.Parse("contoso"))), AccessFiles.Load(Root())) with
    {
        Repository = new SourceRepository("https://github.com/contoso/data-mesh", "main"),
    };

    /// <summary>A product with all that a product may say, at each kind of store.</summary>
    public static SiteFacts Everything { get; } = Facts(EveryStore.Mesh);

    public static SiteFacts Facts(Mesh mesh) => new()
    {
        Catalog = new CatalogFacts { Mesh = mesh, Names = new AzureNames(mesh.Prefix, EnvironmentName.Dev), Region = "westeurope" },
        AsOf = Day,
    };

    /// <summary>The facts with what comes of requests.</summary>
    public static SiteFacts WithRegister(SiteFacts facts, ImmutableArray<AccessRequest> requests) =>
        facts with { Verdicts = AccessRegister.Judge(facts.Catalog.Mesh, requests, facts.AsOf) };

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file) ?? ".", "..", "..", ".."));
}
