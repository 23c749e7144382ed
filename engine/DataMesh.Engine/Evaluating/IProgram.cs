using DataMesh.Rpc;
using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Evaluating;

/// <summary>A Pulumi program, however it is run: in this process or over the wire.</summary>
public interface IProgram
{
    /// <summary>
    /// Runs the program for one stack until it has registered all that it will; one that registered hooks until the monitor lets it go, for the monitor calls
    /// it back until then.
    /// </summary>
    ValueTask<ProgramOutcome> RunAsync(ProgramInfo info, IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken);
}
