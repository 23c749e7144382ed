using System.CommandLine;
using DataMesh.Cli.Json;
using DataMesh.Cli.Rendering;
using DataMesh.Model.Access;
using DataMesh.Model.Diagnostics;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>access list</c>: the requests of the register, one a line.</summary>
internal static class AccessListCommand
{
    private const string Verb = "list";

    public static Command Build(CliHost host)
    {
        var command = new Command(Verb, "List the requests of the register");
        var consumer = new Option<string?>("--consumer") { Description = "Only those of this domain or product", HelpName = "DOMAIN[/PRODUCT]" };
        var port = new Option<string?>("--port") { Description = "Only those for this domain, product or port", HelpName = "DOMAIN[/PRODUCT[/PORT]]" };
        var state = new Option<string?>("--state") { Description = $"Only those that are {string.Join(", ", RequestStateText.All)}", HelpName = "STATE" };
        AccessOptions.AddTo(command, consumer, port, state);
        command.Aliases.Add("ls");
        command.SetBody(host, (context, arguments, _) =>
        {
            var wanted = ReadState(arguments.GetValue(state), state);
            var book = AccessOptions.Open(context, arguments);
            ImmutableArray<RequestVerdict> verdicts =
            [
                .. book.Verdicts.Where(verdict =>
                    verdict.Request.Environments.Any(book.Environments.Contains)
                    && (wanted is null || verdict.State == wanted)
                    && IsBelow(verdict.Request.Consumer, arguments.GetValue(consumer))
                    && IsBelow(verdict.Request.Port, arguments.GetValue(port))),
            ];
            if (arguments.GetValue(CommonOptions.Json))
                context.Terminal.Out(JsonReport.Document(writer => AccessJson.WriteList(writer, book, verdicts)));
            else
                context.Terminal.Out(AccessListText.Write(verdicts, context.Palette));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static RequestState? ReadState(string? text, Option option)
    {
        if (text is null)
            return null;
        return RequestStateText.Find(text) ?? throw new EngineException(AccessCommandDiagnostics.BadOption(
            option.Name,
            $"'{text}' cannot be used: there is no such state.{Suggestion.For(text, RequestStateText.All)} Known: {string.Join(", ", RequestStateText.All)}.",
            Verb));
    }

    private static bool IsBelow(string address, string? above) =>
        above is null || address == above || address.StartsWith(above.TrimEnd('/') + "/", StringComparison.Ordinal);
}
