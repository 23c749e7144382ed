using System.CommandLine;
using DataMesh.Cli.Json;
using DataMesh.Cli.Projects;
using DataMesh.Cli.Rendering;
using DataMesh.Cli.Running;

namespace DataMesh.Cli.Commands;

/// <summary>The commands preview, up, destroy and refresh.</summary>
internal static class RunCommand
{
    public static Command Build(CliHost host, RunVerb verb)
    {
        var (name, description) = verb switch
        {
            RunVerb.Preview => ("preview", "Show what `up` would do"),
            RunVerb.Update => ("up", "Make the stacks as the mesh describes them"),
            RunVerb.Destroy => ("destroy", "Remove all resources of the stacks"),
            _ => ("refresh", "Take over into the state what the cloud says"),
        };
        var command = new Command(name, description);
        var options = new RunOptionSet(verb);
        options.AddTo(command);
        command.SetBody(host, (context, arguments, cancellation) => RunAsync(context, name, verb, options.Read(arguments), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string name, RunVerb verb, RunArguments arguments, CancellationToken cancellation)
    {
        var changes = !arguments.PreviewOnly;
        if (changes && !arguments.Yes && (arguments.Json || !context.Terminal.IsInteractive))
            throw new EngineException(CliDiagnostics.ConsentNeeded(name, arguments.Json ? "--json leaves no room for a question" : "this is not a terminal"));

        var stacks = context.Mesh.Stacks().Select(arguments.Stack, arguments.Environment);
        var today = DateOnly.FromDateTime(context.Host.Environment.Clock.GetUtcNow().UtcDateTime);
        var files = new StackConfigFile(context.Project, context.Passphrase);
        var infos = new RunInfos(context.Project, files).Build(stacks, arguments.Config, arguments.AsOf, today, dryRun: !changes);

        var printer = new StackPrinter(context.Terminal, verb, arguments.Diff, context.Palette);
        var request = new RunRequest(infos)
        {
            Observer = arguments.Json ? SilentObserver.Instance : new RunObserver(printer, changes),
            Options = new RunOptions { Unknowns = arguments.Unknowns, Refresh = arguments.Refresh, AllowDataLoss = arguments.AllowDataLoss },
            Consent = !changes || arguments.Yes ? null : new Consent(context.Terminal, verb, printer, context.Palette).AskAsync,
        };
        var result = await EngineRun.RunAsync(context, verb, changes, arguments.OverWire, request, cancellation).ConfigureAwait(false);
        return arguments.Json ? ReportJson(context, verb, changes, result) : Report(context, verb, changes, printer, result);
    }

    private static int ReportJson(CommandContext context, RunVerb verb, bool changes, RunResult result)
    {
        context.Terminal.Out(JsonReport.Write(Views(verb, changes, result), result.Diagnostics));
        return result.ExitCode;
    }

    private static int Report(CommandContext context, RunVerb verb, bool changes, StackPrinter printer, RunResult result)
    {
        if (result.Declined)
        {
            Guarded.Show(context.Host, [CliDiagnostics.Declined()], context.Palette, json: false);
            return ExitCodes.Stopped;
        }

        // A run that has nothing to do, or is stopped by what was found, ends before the engine comes to apply anything.
        var views = Views(verb, changes, result);
        foreach (var view in views)
            printer.PrintOnce(view.Result, applied: !view.IsPreview);
        if (views.Length > 1)
            context.Terminal.Out(RunSummary.Render(views, context.Palette));
        if (result.Diagnostics.Length > 0)
            Guarded.Show(context.Host, result.Diagnostics, context.Palette, json: false);
        return result.ExitCode;
    }

    private static ImmutableArray<StackView> Views(RunVerb verb, bool changes, RunResult result)
    {
        var stopped = result.ExitCode != ExitCodes.Done;
        return [.. result.Stacks.Select(stack => new StackView(stack, verb, applied: stack.After is not null || (changes && !stopped)))];
    }
}
