using DataMesh.Cli.Commands;
using DataMesh.Cli.Rendering;
using DataMesh.Engine.Providers;
using DataMesh.Policies;
using DataMesh.SimulatedAzure;

namespace DataMesh.Cli.Running;

/// <summary>Puts the engine together and starts it.</summary>
internal static class EngineRun
{
    private const string CloudFile = "azure.db";

    /// <summary>Runs the engine: a run that changes nothing has no code at hand that could.</summary>
    public static async Task<RunResult> RunAsync(
        CommandContext context, RunVerb verb, bool changes, bool overWire, RunRequest request, CancellationToken cancellation)
    {
        var root = context.Project.Root;
        var given = new GivenResources(context.Mesh.TakenOver(root, request.Stacks));
        var cloud = new SimulatedAzureCloud(Path.Combine(context.StateFolder, CloudFile), given);
        var program = overWire ? context.Mesh.ProgramOverWire(root) : context.Mesh.Program(root, error => ShowTrace(context, error));
        var setup = new EngineSetup(program, context.Backend, cloud)
        {
            Policies = [MeshPolicies.Pack],
            Clock = context.Host.Environment.Clock,
        };
        var run = changes ? Change(new Deployment(setup), verb, request, cancellation) : Look(new Preview(setup), verb, request, cancellation);
        return await run.ConfigureAwait(false);
    }

    private static void ShowTrace(CommandContext context, Exception error)
    {
        if (context.Verbose)
            context.Terminal.Error($"{error}\n");
    }

    private static ValueTask<RunResult> Look(Preview preview, RunVerb verb, RunRequest request, CancellationToken cancellation) => verb switch
    {
        RunVerb.Destroy => preview.DestroyAsync(request, cancellation),
        RunVerb.Refresh => preview.RefreshAsync(request, cancellation),
        _ => preview.UpAsync(request, cancellation),
    };

    private static ValueTask<RunResult> Change(Deployment deployment, RunVerb verb, RunRequest request, CancellationToken cancellation) => verb switch
    {
        RunVerb.Destroy => deployment.DestroyAsync(request, cancellation),
        RunVerb.Refresh => deployment.RefreshAsync(request, cancellation),
        _ => deployment.UpAsync(request, cancellation),
    };
}
