using DataMesh.Catalog.Site;
using DataMesh.Catalog.Standards;
using DataMesh.Cli.Access;
using DataMesh.Cli.Commands;
using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Model.Environments;
using DataMesh.Model.Names;
using MeshException = DataMesh.Model.Diagnostics.MeshException;

namespace DataMesh.Cli.Catalogs;

/// <summary>Where the catalog has its facts from: the mesh, the settings and the register of the project, as a deployment of the hub would read them.</summary>
internal static class CatalogSource
{
    /// <summary>The mesh alone.</summary>
    /// <exception cref="EngineException">The project has no mesh in C# (DM0961).</exception>
    /// <exception cref="MeshException">The mesh (DM01xx) or the settings (DM03xx) are refused.</exception>
    public static Mesh Mesh(CommandContext context, EnvironmentName environment) => Open(context, environment, null).Mesh;

    /// <summary>All that the site is made from.</summary>
    /// <exception cref="EngineException">The project has no mesh in C# (DM0961).</exception>
    /// <exception cref="MeshException">The mesh (DM01xx), the settings (DM03xx) or the register (DM04xx) are refused: what cannot be deployed is not shown.</exception>
    public static SiteFacts Facts(CommandContext context, EnvironmentName environment, DateOnly? asOf)
    {
        var book = Open(context, environment, asOf);
        MeshException.ThrowIfErrors([.. book.Verdicts.SelectMany(verdict => verdict.Diagnostics)]);
        var settings = book.Settings(environment);
        return new SiteFacts
        {
            Catalog = new CatalogFacts
            {
                Mesh = book.Mesh,
                Names = new AzureNames(book.Mesh.Prefix, environment),
                Region = settings.Location,
                Grants = AccessRegister.Evaluate(book.Mesh, book.Requests, book.AsOf, environment, AccessBook.Platform).Grants,
            },
            AsOf = book.AsOf,
            Verdicts = book.Verdicts,
            ProductBudgets = book.Mesh.Domains.ToImmutableDictionary(domain => domain.Name, domain => settings.Budgets.ForProductOf(domain.Name)),
            Repository = settings.Catalog is { } catalog ? new SourceRepository(catalog.RepositoryUrl, catalog.Branch) : null,
        };
    }

    private static AccessBook Open(CommandContext context, EnvironmentName environment, DateOnly? asOf) => context.Mesh.Domains is null
        ? throw new EngineException(CatalogDiagnostics.NoMesh())
        : AccessBook.Open(context, [environment], asOf);
}
