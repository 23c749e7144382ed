using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DataMesh.Engine.Evaluating.Wire;

/// <summary>Runs a program as a process of its own and waits for its end.</summary>
internal static class ProgramProcess
{
    private const int KeptCharacters = 16_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Runs the command; a run that is cancelled ends the process and all that it started.</summary>
    /// <exception cref="EngineException">The command cannot be started (DM0611).</exception>
    public static async Task<ProgramExit> RunAsync(
        string stack, ProgramCommand command, ImmutableDictionary<string, string> environment, CancellationToken cancellationToken)
    {
        using var process = Start(stack, command, environment);
        process.StandardInput.Close();
        var reading = (Out: ReadAsync(process.StandardOutput), Error: ReadAsync(process.StandardError));
        try
        {
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        // A build server that the program started may hold its outputs open for hours.
        var all = Task.WhenAll(reading.Out, reading.Error);
        await Task.WhenAny(all, Task.Delay(Patience, cancellationToken)).ConfigureAwait(false);
        return new ProgramExit(process.ExitCode, TextOf(reading.Out), TextOf(reading.Error));
    }

    private static Process Start(string stack, ProgramCommand command, ImmutableDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            WorkingDirectory = command.WorkingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment.SetItems(command.Environment))
            start.Environment[name] = value;
        try
        {
            return Process.Start(start) ?? throw new EngineException(ProgramDiagnostics.CannotStart(stack, command.ToString(), "no process came of it."));
        }
        catch (Win32Exception error)
        {
            throw new EngineException(ProgramDiagnostics.CannotStart(stack, command.ToString(), error.Message));
        }
    }

    private static async Task<string> ReadAsync(StreamReader reader)
    {
        var kept = new StringBuilder();
        var buffer = new char[4096];
        try
        {
            for (var read = 0; (read = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
            {
                kept.Append(buffer, 0, read);
                if (kept.Length > 2 * KeptCharacters)
                    kept.Remove(0, kept.Length - KeptCharacters);
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The process went while it wrote; what is there is what there is.
        }

        return kept.ToString();
    }

    private static string TextOf(Task<string> reading) => reading.IsCompletedSuccessfully ? reading.Result.Trim() : "";
}
