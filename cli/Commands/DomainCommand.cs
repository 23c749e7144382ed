using System.CommandLine;

namespace DataMesh.Cli.Commands;

/// <summary>The command group <c>domain</c>.</summary>
internal static class DomainCommand
{
    public static Command Build(CliHost host) => new("domain", "Change the domains of the mesh")
    {
        DomainAddCommand.Build(host),
    };
}
