using DataMesh.Cli.Programs;
using DataMesh.Engine.Evaluating;
using DataMesh.Rpc;
using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;
using DataMesh.Rpc.Wire;
using Pulumi;
using Pulumi.Hosting;

namespace DataMesh.Conformance.Tests.Programs;

/// <summary>A program of the bundled SDK, called by the engine or behind a socket as the process that a language host starts.</summary>
internal sealed class SdkProgram(Func<Task<IDictionary<string, object?>>> define, Func<StackOptions> options, bool overWire) : IProgram
{
    public async ValueTask<ProgramOutcome> RunAsync(ProgramInfo info, IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken)
    {
        var program = new StackProgram(define, options());
        if (!overWire)
        {
            var result = await InProcess.RunAsync(new ProgramRun(monitor, engine, info, cancellationToken), program);
            return ProgramErrors.Outcome(result.Errors, result.LoggedErrors, info.RootDirectory);
        }

        await using var server = await MonitorServer.StartAsync(monitor, engine, cancellationToken);
        var code = await ProcessHost.RunAsync(program, new PulumiEnvironment(info, server.Address, server.Address), new WireConnector());
        return code == 0 ? ProgramOutcome.Success : new ProgramOutcome([], AlreadyLogged: true);
    }
}
