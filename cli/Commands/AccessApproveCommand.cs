using System.CommandLine;
using DataMesh.Cli.Access;
using DataMesh.Cli.Json;
using DataMesh.Cli.Rendering;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>access approve</c>: adds an approval to a request.</summary>
internal static class AccessApproveCommand
{
    private const string Verb = "approve";

    public static Command Build(CliHost host)
    {
        var command = new Command(Verb, "Approve a request for a group that answers for the data");
        command.Arguments.Add(AccessOptions.Id);
        AccessOptions.AddTo(command, AccessOptions.As, AccessOptions.Person);
        command.SetBody(host, (context, arguments, _) =>
        {
            var book = AccessOptions.Open(context, arguments);
            var decision = new Decision(book, arguments.GetValue(AccessOptions.Id) ?? "", AccessOptions.ReadEnvironments(arguments) ?? []);
            var (verdict, change) = decision.Approve(
                AccessOptions.Check(arguments.GetValue(AccessOptions.As), AccessOptions.As, Verb) ?? "",
                AccessOptions.ReadPerson(context, arguments, Verb),
                AccessOptions.ReadMoment(context, arguments));
            RegisterFile.Write(book.Root, change);
            if (arguments.GetValue(CommonOptions.Json))
                context.Terminal.Out(JsonReport.Document(writer => AccessJson.WriteChange(writer, book, verdict, change, written: true)));
            else
                context.Terminal.Out(AccessChangeText.Approved(book, verdict, change, context.Palette));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
