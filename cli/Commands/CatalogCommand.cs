using System.CommandLine;

namespace DataMesh.Cli.Commands;

/// <summary>The command group <c>catalog</c>.</summary>
internal static class CatalogCommand
{
    public static Command Build(CliHost host) => new("catalog", "Find data products: as a site to publish, or here")
    {
        CatalogBuildCommand.Build(host),
        CatalogSearchCommand.Build(host),
    };
}
