using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Hooks;

/// <summary>Runs the hooks of steps and says in diagnostics what they did wrong. What a hook throws never ends the run by itself.</summary>
/// <param name="table">The hooks that there are.</param>
/// <param name="dryRun">Whether nothing is changed: then only the hooks run that want to.</param>
/// <param name="cancellationToken">The run's; a hook that is under way is told.</param>
internal sealed class StepHooks(HookTable table, bool dryRun, CancellationToken cancellationToken)
{
    /// <summary>How often an operation is tried at most, whatever its error hooks say. Pulumi's limit.</summary>
    public const int MaxTries = 100;

    /// <summary>Runs the hooks before the step. An error among the diagnostics means that the step may not be begun.</summary>
    public async ValueTask<ImmutableArray<Diagnostic>> BeforeAsync(Step step)
    {
        var moments = StepMoments.Of(step);
        var diagnostics = ImmutableArray<Diagnostic>.Empty;
        foreach (var name in moments.Hooks[moments.Before])
        {
            if (await RunAsync(name, moments.RequestBefore(step)).ConfigureAwait(false) is not { Length: > 0 } error)
                continue;
            if (table.Find(name) is not { IgnoreErrors: true })
                return diagnostics.Add(HookDiagnostics.Failed(step.Urn, name, moments.Operation, error));
            diagnostics = diagnostics.Add(HookDiagnostics.Ignored(step.Urn, name, moments.Operation, error));
        }

        return diagnostics;
    }

    /// <summary>Runs the hooks after the step. What goes wrong in them is a warning.</summary>
    public async ValueTask<ImmutableArray<Diagnostic>> AfterAsync(Step step, StateResource? resource)
    {
        var moments = StepMoments.Of(step);
        var diagnostics = ImmutableArray<Diagnostic>.Empty;
        foreach (var name in moments.Hooks[moments.After])
        {
            if (await RunAsync(name, moments.RequestAfter(step, resource)).ConfigureAwait(false) is { Length: > 0 } error)
                diagnostics = diagnostics.Add(HookDiagnostics.FailedAfter(step.Urn, name, moments.Operation, error));
        }

        return diagnostics;
    }

    /// <summary>Asks the error hooks of the step whether it is tried again; one that says so is enough.</summary>
    /// <param name="step">The step that failed.</param>
    /// <param name="errors">Why, each time that it was tried, the last time first.</param>
    public async ValueTask<(bool Retry, ImmutableArray<Diagnostic> Diagnostics)> RetryAsync(Step step, ImmutableArray<string> errors)
    {
        var moments = StepMoments.Of(step);
        var names = moments.Hooks[HookMoment.OnError];
        if (names.IsEmpty || dryRun)
            return (false, []);
        if (errors.Length >= MaxTries)
            return (false, [HookDiagnostics.TriedTooOften(step.Urn, MaxTries)]);
        var retry = false;
        foreach (var name in names)
        {
            var answer = await AskAsync(name, new RetryRequest(moments.RequestBefore(step), moments.Operation, errors)).ConfigureAwait(false);
            if (answer.Error.Length > 0)
                return (false, [HookDiagnostics.RetryFailed(step.Urn, name, answer.Error)]);
            retry |= answer.Retry;
        }

        return (retry, []);
    }

    private async ValueTask<string> RunAsync(string name, HookRequest request)
    {
        // A hook for deletions that the program does not have any more stops the plan, so that one which is missing here is another engine's matter.
        if (table.Find(name) is not { } hook || (dryRun && !hook.OnDryRun))
            return "";
        try
        {
            return await hook.Callback(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return error.Message.Length > 0 ? error.Message : error.GetType().Name;
        }
    }

    private async ValueTask<RetryResponse> AskAsync(string name, RetryRequest request)
    {
        if (table.FindErrorHook(name) is not { } hook)
            return new RetryResponse(false);
        try
        {
            return await hook.Callback(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return new RetryResponse(false, error.Message.Length > 0 ? error.Message : error.GetType().Name);
        }
    }
}
