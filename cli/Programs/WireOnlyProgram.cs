using DataMesh.Engine.Evaluating;
using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Cli.Programs;

/// <summary>The mesh's program built with the official packages: it talks to an engine over the wire only, so this process cannot run it.</summary>
internal sealed class WireOnlyProgram : IProgram
{
    public ValueTask<ProgramOutcome> RunAsync(ProgramInfo info, IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new ProgramOutcome([]) { Diagnostics = [CliDiagnostics.ProgramNeedsPulumi()] });
}
