using DataMesh.Engine.Evaluating;
using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;
using Pulumi.Hosting;

namespace DataMesh.Cli.Programs;

/// <summary>
/// The mesh's program, run in this process: joins the bundled SDK, which calls a monitor, to the engine, which is one. Not compiled with the official
/// packages, which have no such seam.
/// </summary>
/// <param name="root">The project's folder: files inside are named relative to it.</param>
internal sealed class InProcessProgram(string root) : IProgram
{
    public async ValueTask<ProgramOutcome> RunAsync(ProgramInfo info, IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken)
    {
        var result = await InProcess.RunAsync(monitor, engine, info, DataMesh.Infra.Program.Define, cancellationToken).ConfigureAwait(false);
        return ProgramErrors.Outcome(result.Errors, result.LoggedErrors, root);
    }
}
