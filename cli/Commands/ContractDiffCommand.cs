using System.CommandLine;
using DataMesh.Cli.Contracts;
using DataMesh.Cli.Json;
using DataMesh.Cli.Rendering;
using DataMesh.Model.Contracts;
using DataMesh.Model.Environments;

namespace DataMesh.Cli.Commands;

/// <summary>The command <c>contract diff</c>: what readers will notice of the mesh as it is now, and whether a run would be stopped for it.</summary>
internal static class ContractDiffCommand
{
    public static Command Build(CliHost host)
    {
        var command = new Command("diff", "Show what changed in the contracts since they were published, whom it concerns, and what would be refused");
        var environment = new Option<string?>("--environment", "-e")
        {
            Description = "Only this environment: dev, test, prod (default: all)",
            HelpName = "ENVIRONMENT",
        };
        var against = new Option<string?>("--against")
        {
            Description = "Compare with the documents in this folder instead of what the hub published",
            HelpName = "DIR",
        };
        command.Options.Add(environment);
        command.Options.Add(against);
        command.Options.Add(DayOption.AsOf);
        command.Options.Add(CommonOptions.Json);
        command.SetBody(host, (context, arguments, _) =>
        {
            ImmutableArray<EnvironmentName> environments = arguments.GetValue(environment) is { } one ? [EnvironmentName.Parse(one)] : EnvironmentName.All;
            var day = DayOption.Read(arguments, DayOption.AsOf);
            var folder = arguments.GetValue(against) is { } given ? Path.GetFullPath(given, context.Folder) : null;
            ImmutableArray<ContractComparison> comparisons = [.. environments.Select(each => Compare(context, each, day, folder))];
            ImmutableArray<Diagnostic> findings =
            [
                .. comparisons.SelectMany(comparison => ContractReview.Findings(comparison.Mesh, comparison.Changes))
                    .Distinct().Select(finding => ExceptionDiagnostics.From(finding, context.Project.Root)),
            ];
            if (arguments.GetValue(CommonOptions.Json))
                context.Terminal.Out(JsonReport.Document(writer => ContractDiffJson.WriteMembers(writer, comparisons, findings)));
            else
                context.Terminal.Out(ContractDiffText.Write(comparisons, findings, context.Palette));
            return Task.FromResult(comparisons.Any(comparison => comparison.IsRefused) ? ExitCodes.Stopped : ExitCodes.Done);
        });
        return command;
    }

    private static ContractComparison Compare(CommandContext context, EnvironmentName environment, DateOnly? day, string? folder)
    {
        var book = ContractBook.Open(context, environment, day);
        return folder is null ? book.AgainstHub() : book.AgainstFolder(folder);
    }
}
