using System.CommandLine;

namespace DataMesh.Cli.Commands;

/// <summary>The command group <c>access</c>.</summary>
internal static class AccessCommand
{
    public static Command Build(CliHost host) => new("access", "Ask for, approve and end access to other domains' data")
    {
        AccessRequestCommand.Build(host),
        AccessListCommand.Build(host),
        AccessShowCommand.Build(host),
        AccessApproveCommand.Build(host),
        AccessRevokeCommand.Build(host),
        AccessCheckCommand.Build(host),
    };
}
