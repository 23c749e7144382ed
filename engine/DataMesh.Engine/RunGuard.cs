using DataMesh.SimulatedAzure;

namespace DataMesh.Engine;

/// <summary>Turns what can go wrong around a run into its diagnostics.</summary>
internal static class RunGuard
{
    public static async ValueTask<RunResult> RunAsync(TimeProvider clock, Func<List<Diagnostic>, ValueTask<RunResult>> run)
    {
        var start = clock.GetTimestamp();
        var notes = new List<Diagnostic>();
        RunResult result;
        try
        {
            result = await run(notes).ConfigureAwait(false);
        }
        catch (EngineException error)
        {
            result = Stopped(error.Diagnostics);
        }
        catch (CloudFileException error)
        {
            result = Stopped([CloudDiagnostics.FileRefused(error.Path, error.Problem, error.Remedy)]);
        }
        catch (OperationCanceledException)
        {
            result = Stopped([PlanDiagnostics.CancelledEarly()]);
        }

        return result with { Diagnostics = [.. notes, .. result.Diagnostics], Duration = clock.GetElapsedTime(start) };
    }

    private static RunResult Stopped(ImmutableArray<Diagnostic> diagnostics) => new([], diagnostics, TimeSpan.Zero);
}
