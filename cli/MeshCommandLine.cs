using System.CommandLine;
using System.CommandLine.Invocation;
using DataMesh.Cli.Commands;
using DataMesh.Cli.Rendering;

namespace DataMesh.Cli;

/// <summary>The command <c>mesh</c>.</summary>
internal static class MeshCommandLine
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs a command line and returns the exit code.</summary>
    public static async Task<int> RunAsync(CliHost host, IReadOnlyList<string> arguments)
    {
        var parsed = Build(host).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
            return Guarded.Show(host, [.. parsed.Errors.Select(error => CliDiagnostics.WrongUsage(error.Message)).Take(1)], host.PaletteFor(parsed), json: false);

        // The engine finishes the operations that are under way and writes the state; that takes a moment after an interrupt.
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_patience };
        return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
    }

    private static RootCommand Build(CliHost host)
    {
        var root = new RootCommand("A data mesh on Azure, from typed C#: previewed, deployed and checked on this machine")
        {
            RunCommand.Build(host, RunVerb.Preview),
            RunCommand.Build(host, RunVerb.Update),
            RunCommand.Build(host, RunVerb.Destroy),
            RunCommand.Build(host, RunVerb.Refresh),
            StackCommand.Build(host),
        };
        root.Options.Add(CommonOptions.Cwd);
        root.Options.Add(CommonOptions.State);
        root.Options.Add(CommonOptions.Color);
        root.Options.Add(CommonOptions.Verbose);
        return root;
    }
}
