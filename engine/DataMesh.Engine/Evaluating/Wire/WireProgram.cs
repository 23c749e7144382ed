using DataMesh.Rpc;
using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;
using DataMesh.Rpc.Wire;

namespace DataMesh.Engine.Evaluating.Wire;

/// <summary>A Pulumi program in any language, run as a process of its own that talks to the engine over the wire.</summary>
/// <param name="runtime">How it is started.</param>
public sealed class WireProgram(ILanguageRuntime runtime) : IProgram
{
    /// <summary>The exit code of a program that has logged why it failed.</summary>
    private const int FailedAndReported = 32;

    /// <inheritdoc/>
    /// <exception cref="EngineException">The program cannot be started (DM0611, DM0612).</exception>
    public async ValueTask<ProgramOutcome> RunAsync(ProgramInfo info, IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken)
    {
        var watch = new RefusalWatch(monitor, engine);
        var server = await MonitorServer.StartAsync(watch, watch, cancellationToken).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            var command = runtime.CommandFor(info, server.Address);
            var environment = ProgramEnvironment.Of(info, server.Address, command.WorkingFolder);
            var exit = await ProgramProcess.RunAsync(info.Stack, command, environment, cancellationToken).ConfigureAwait(false);
            var isExplained = exit.Code is 0 or FailedAndReported || watch.LoggedErrors;
            await LogAsync(engine, exit.Output, cancellationToken).ConfigureAwait(false);
            if (isExplained)
                await LogAsync(engine, exit.Error, cancellationToken).ConfigureAwait(false);
            return exit.Code == 0 ? ProgramOutcome.Success : isExplained ? new ProgramOutcome([], AlreadyLogged: true) : ProgramOutcome.Failed(Words(exit));
        }
    }

    private static ValueTask LogAsync(IEngine engine, string text, CancellationToken cancellationToken) =>
        text.Length == 0 ? ValueTask.CompletedTask : engine.LogAsync(new LogRequest(LogSeverity.Info, text), cancellationToken);

    private static string Words(ProgramExit exit)
    {
        var said = exit.Error.Length > 0 ? exit.Error : exit.Output;
        var code = string.Create(CultureInfo.InvariantCulture, $"Program exited with non-zero exit code: {exit.Code}.");
        return said.Length == 0 ? code : $"{code} It said:\n{said}\n";
    }
}
