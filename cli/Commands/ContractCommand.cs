using System.CommandLine;

namespace DataMesh.Cli.Commands;

/// <summary>The command group <c>contract</c>.</summary>
internal static class ContractCommand
{
    public static Command Build(CliHost host) => new("contract", "Compare and export what data products promise")
    {
        ContractDiffCommand.Build(host),
        ContractExportCommand.Build(host),
    };
}
