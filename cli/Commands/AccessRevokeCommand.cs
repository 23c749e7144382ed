using System.CommandLine;
using DataMesh.Cli.Access;
using DataMesh.Cli.Json;
using DataMesh.Cli.Rendering;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>access revoke</c>: writes into a request that it is over.</summary>
internal static class AccessRevokeCommand
{
    private const string Verb = "revoke";

    public static Command Build(CliHost host)
    {
        var command = new Command(Verb, "End a request: for the owner of the data, whoever reads it, or the platform. The file stays, as history");
        var reason = new Option<string>("--reason") { Description = "Why", HelpName = "TEXT", Required = true };
        command.Arguments.Add(AccessOptions.Id);
        AccessOptions.AddTo(command, AccessOptions.As, reason, AccessOptions.Person);
        command.SetBody(host, (context, arguments, _) =>
        {
            var book = AccessOptions.Open(context, arguments);
            var decision = new Decision(book, arguments.GetValue(AccessOptions.Id) ?? "", AccessOptions.ReadEnvironments(arguments) ?? []);
            var (verdict, change) = decision.Revoke(
                AccessOptions.Check(arguments.GetValue(AccessOptions.As), AccessOptions.As, Verb) ?? "",
                AccessOptions.ReadPerson(context, arguments, Verb),
                AccessOptions.Check(arguments.GetValue(reason), reason, Verb) ?? "");
            RegisterFile.Write(book.Root, change);
            if (arguments.GetValue(CommonOptions.Json))
                context.Terminal.Out(JsonReport.Document(writer => AccessJson.WriteChange(writer, book, verdict, change, written: true)));
            else
                context.Terminal.Out(AccessChangeText.Revoked(book, verdict, change, context.Palette));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
