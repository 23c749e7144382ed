using DataMesh.Engine.Evaluating;
using DataMesh.Rpc.EngineService;

namespace DataMesh.Engine.Hooks;

/// <summary>A program that has registered all that it will and is kept, so that its hooks can run.</summary>
internal sealed class ProgramSession(string stack, EvaluationMonitor monitor, Task<ProgramOutcome> running)
{
    private readonly int _diagnostics = monitor.Diagnostics.Length;
    private readonly int _messages = monitor.Messages.Length;

    public HookTable Hooks => monitor.Hooks;

    /// <summary>Lets the program go and waits for its end.</summary>
    /// <returns>What it logged since it was kept, and what was wrong with it.</returns>
    public async ValueTask<(ImmutableArray<LogRequest> Messages, ImmutableArray<Diagnostic> Diagnostics)> EndAsync()
    {
        monitor.Release();
        var outcome = await OutcomeAsync().ConfigureAwait(false);
        var diagnostics = monitor.Diagnostics[_diagnostics..].ToBuilder();
        diagnostics.AddRange(outcome.Diagnostics);
        foreach (var failure in outcome.Failures)
            diagnostics.Add(ProgramDiagnostics.FailedAtEnd(stack, failure.Message));
        if (!outcome.Succeeded && diagnostics.All(static diagnostic => diagnostic.Severity != Severity.Error))
            diagnostics.Add(ProgramDiagnostics.FailedAtEnd(stack, "It ended with an error and did not say why."));
        return (monitor.Messages[_messages..], diagnostics.DrainToImmutable());
    }

    private async ValueTask<ProgramOutcome> OutcomeAsync()
    {
        try
        {
            return await running.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The run was cancelled, which is said elsewhere.
            return ProgramOutcome.Success;
        }
    }
}
