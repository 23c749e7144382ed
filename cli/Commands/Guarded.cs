using System.CommandLine;
using DataMesh.Cli.Json;
using DataMesh.Cli.Rendering;

namespace DataMesh.Cli.Commands;

/// <summary>
/// Runs what a command does, and turns whatever it throws into diagnostics and an exit code: no stack trace reaches a user who did not ask for it.
/// </summary>
internal static class Guarded
{
    /// <summary>
    /// Makes the body the action of the command. It runs on another thread: much of the engine completes at once, and the command line listens to Ctrl+C only
    /// when it has the action's task in hand.
    /// </summary>
    public static void SetBody(this Command command, CliHost host, Func<CommandContext, ParseResult, CancellationToken, Task<int>> body) =>
        command.SetAction((arguments, cancellation) => Task.Run(() => RunAsync(host, arguments, body, cancellation), CancellationToken.None));

    /// <summary>Shows diagnostics that are not part of a report: to the error output, and as JSON where that is wanted.</summary>
    public static int Show(CliHost host, ImmutableArray<Diagnostic> diagnostics, Palette palette, bool json)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
            DiagnosticText.Append(text, diagnostic, "", palette);
        host.Terminal.Error(text.ToString());
        if (json)
            host.Terminal.Out(JsonReport.Write([], diagnostics));
        return ExitCode(diagnostics);
    }

    private static async Task<int> RunAsync(
        CliHost host, ParseResult arguments, Func<CommandContext, ParseResult, CancellationToken, Task<int>> body, CancellationToken cancellation)
    {
        var root = host.Environment.WorkingFolder;
        try
        {
            var context = CommandContext.Create(host, arguments);
            root = context.Project.Root;
            return await body(context, arguments, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            var verbose = arguments.GetValue(CommonOptions.Verbose);
            var found = ExceptionDiagnostics.Find(exception, root);
            if (found.IsEmpty)
                found = [exception is OperationCanceledException ? PlanDiagnostics.CancelledEarly() : CliDiagnostics.Internal(exception)];
            var code = Show(host, found, host.PaletteFor(arguments), arguments.GetValue(CommonOptions.Json));
            if (verbose)
                host.Terminal.Error($"{exception}\n");
            return code;
        }
    }

    private static int ExitCode(ImmutableArray<Diagnostic> diagnostics)
    {
        var code = ExitCodes.Done;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Error || diagnostic.ExitCode > ExitCodes.Stopped)
                code = Math.Max(code, diagnostic.ExitCode);
        }

        return code;
    }
}
