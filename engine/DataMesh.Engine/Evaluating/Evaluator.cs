using DataMesh.Engine.Hooks;
using DataMesh.Rpc;

namespace DataMesh.Engine.Evaluating;

/// <summary>Runs a program and says what it wants.</summary>
public static class Evaluator
{
    /// <summary>Runs the program for one stack. Changes nothing.</summary>
    public static async ValueTask<Evaluation> RunAsync(IProgram program, EvaluationContext context, CancellationToken cancellationToken)
    {
        context.Providers.ExpectNothing();
        var monitor = new EvaluationMonitor(context);
        var running = OutcomeOf(program, context, monitor, cancellationToken);
        if (!running.IsCompleted)
        {
            var task = running.AsTask();
            await Task.WhenAny(task, monitor.Kept).ConfigureAwait(false);
            if (Kept(task, context, monitor) is { } kept)
                return kept;
            running = new ValueTask<ProgramOutcome>(task);
        }

        var outcome = await running.ConfigureAwait(false);

        // Whatever a program makes of being cancelled: it is the run that was, and nothing is wrong with the program.
        cancellationToken.ThrowIfCancellationRequested();
        var desired = monitor.ToDesiredState();
        var diagnostics = InOrder(monitor.Diagnostics, desired).ToBuilder();
        diagnostics.AddRange(outcome.Diagnostics);

        // A program that was refused something fails with that refusal; it is reported already.
        var explained = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        foreach (var failure in outcome.Failures)
        {
            if (!(explained && IsRefusal(failure)))
                diagnostics.Add(ProgramDiagnostics.ProgramFailed(context.Info.Stack, failure.Message));
        }

        if (!outcome.Succeeded && diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error))
            diagnostics.Add(ProgramDiagnostics.ProgramFailed(context.Info.Stack, "It ended with an error and did not say why."));
        return new Evaluation(desired, diagnostics.DrainToImmutable(), outcome.Succeeded);
    }

    // Over the wire registrations arrive in any order. What is said of them stands in the order of the resources; what is about none of them comes last.
    private static ImmutableArray<Diagnostic> InOrder(ImmutableArray<Diagnostic> found, DesiredState desired)
    {
        if (found.Length < 2)
            return found;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var resource in desired.Resources)
            places[resource.Urn] = places.Count;
        return [.. found.OrderBy(diagnostic => places.GetValueOrDefault(diagnostic.Urn, int.MaxValue))];
    }

    // A program with hooks waits for the end of the run, unless something is wrong with it already: then there will be nothing to run hooks for.
    private static Evaluation? Kept(Task<ProgramOutcome> running, EvaluationContext context, EvaluationMonitor monitor)
    {
        if (running.IsCompleted)
            return null;
        var diagnostics = monitor.Diagnostics;
        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            monitor.Release();
            return null;
        }

        return new Evaluation(monitor.ToDesiredState(), diagnostics, Completed: true) { Session = new ProgramSession(context.Info.Stack, monitor, running) };
    }

    private static async ValueTask<ProgramOutcome> OutcomeOf(
        IProgram program, EvaluationContext context, EvaluationMonitor monitor, CancellationToken cancellationToken)
    {
        try
        {
            return await program.RunAsync(context.Info, monitor, monitor, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not (OperationCanceledException or EngineException))
        {
            // Whatever a program throws is its failure, not one of the engine.
            return ProgramOutcome.Failed(error);
        }
    }

    private static bool IsRefusal(ProgramFailure failure)
    {
        for (var error = failure.Exception; error is not null; error = error.InnerException)
        {
            if (error is RpcException or AggregateException { InnerExceptions: [RpcException, ..] })
                return true;
        }

        return failure.Exception is null;
    }
}
