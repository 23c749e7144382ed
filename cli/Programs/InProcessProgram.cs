using DataMesh.Engine.Evaluating;
using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;
using Pulumi.Hosting;

namespace DataMesh.Cli.Programs;

/// <summary>
/// A Pulumi program, run in this process: joins the bundled SDK, which calls a monitor, to the engine, which is one. Not compiled with the official
/// packages, which have no such seam.
/// </summary>
/// <param name="root">The project's folder: files inside are named relative to it.</param>
/// <param name="define">What registers the resources and returns the stack's outputs.</param>
/// <param name="thrown">Is told of each exception of the program; null where nobody wants to know.</param>
internal sealed class InProcessProgram(string root, Func<Task<IDictionary<string, object?>>> define, Action<Exception>? thrown = null) : IProgram
{
    public async ValueTask<ProgramOutcome> RunAsync(ProgramInfo info, IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken)
    {
        var result = await InProcess.RunAsync(monitor, engine, info, define, cancellationToken).ConfigureAwait(false);
        foreach (var error in result.Errors)
            thrown?.Invoke(error);
        return ProgramErrors.Outcome(result.Errors, result.LoggedErrors, root);
    }
}
