using System.CommandLine;
using DataMesh.Cli.Access;
using DataMesh.Cli.Json;
using DataMesh.Cli.Rendering;
using DataMesh.Model.Access;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>access check</c>: whether the register may stay as it is.</summary>
internal static class AccessCheckCommand
{
    private const int MostDays = 36500;

    public static Command Build(CliHost host)
    {
        var command = new Command("check", "Check the register: fails on what is expired, edited after approval, refused, or an input that nobody asked for");
        var soon = new Option<int>("--expiring-within")
        {
            Description = "List those that end within so many days (default: 30)",
            HelpName = "DAYS",
            DefaultValueFactory = _ => 30,
        };
        AccessOptions.AddTo(command, soon);
        command.SetBody(host, (context, arguments, _) =>
        {
            var days = arguments.GetValue(soon);
            if (days is < 0 or > MostDays)
            {
                throw new EngineException(
                    AccessCommandDiagnostics.BadOption(soon.Name, "cannot be used: it is a number of days from 0 on, such as 30.", "check"));
            }

            var book = AccessOptions.Open(context, arguments);
            var report = RegisterCheck.Run(book.Mesh, book.Requests, book.AsOf, book.Environments, days, AccessBook.Platform);
            ImmutableArray<Diagnostic> diagnostics = [.. report.Diagnostics.Distinct().Select(finding => ExceptionDiagnostics.From(finding, book.Root))];
            if (arguments.GetValue(CommonOptions.Json))
                context.Terminal.Out(JsonReport.Document(writer => AccessJson.WriteCheck(writer, book, report, diagnostics)));
            else
                context.Terminal.Out(AccessCheckText.Write(book, report, days, diagnostics, context.Palette));
            return Task.FromResult(diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCodes.Stopped : ExitCodes.Done);
        });
        return command;
    }
}
