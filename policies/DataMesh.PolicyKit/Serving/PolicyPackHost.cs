using System.Runtime.InteropServices;
using DataMesh.Rpc.Wire;

namespace DataMesh.PolicyKit.Serving;

/// <summary>
/// Runs a pack as a process of its own, as an engine of Pulumi starts it: it serves on a free port of this machine, writes that port as the first line of its
/// output, and ends when the engine tells it to, by call or by signal.
/// </summary>
public static class PolicyPackHost
{
    /// <summary>Serves the pack until the engine ends it.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="output">Where the port is written; the standard output.</param>
    /// <param name="cancellationToken">Ends it as well.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(PolicyPack pack, TextWriter output, CancellationToken cancellationToken = default)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        await using var given = cancellationToken.Register(() => ended.TrySetResult());
        var server = await AnalyzerServer.StartAsync(new PackAnalyzer(pack), () => ended.TrySetResult(), cancellationToken).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            await output.WriteLineAsync(server.Address[(server.Address.LastIndexOf(':') + 1)..]).ConfigureAwait(false);
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await ended.Task.ConfigureAwait(false);
        }

        return 0;

        void End(PosixSignalContext context)
        {
            context.Cancel = true;
            ended.TrySetResult();
        }
    }
}
