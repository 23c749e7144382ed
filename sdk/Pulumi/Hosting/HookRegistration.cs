namespace Pulumi.Hosting;

/// <summary>Makes the hooks of a program known to its engine.</summary>
internal static class HookRegistration
{
    public static Task Start(ProgramRun run, ResourceHook hook) => Tracked(run, SendAsync(run, hook));

    public static Task Start(ProgramRun run, ErrorHook hook) => Tracked(run, SendAsync(run, hook));

    private static async ValueTask SendAsync(ProgramRun run, ResourceHook hook)
    {
        await run.RequireFeatureAsync("resourceHooks", "resource hooks").ConfigureAwait(false);
        var request = new RegisterHookRequest(hook.Name, async (call, cancellation) =>
        {
            // The engine calls from a flow of execution that is not the program's.
            run.MakeCurrent();
            return await ErrorOfAsync(() => hook.Callback(ArgsOf(call), cancellation)).ConfigureAwait(false);
        })
        {
            OnDryRun = hook.Options.OnDryRun ?? false,
            IgnoreErrors = hook.Options.IgnoreErrors ?? false,
        };
        await run.Monitor.RegisterResourceHookAsync(request, run.CancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask SendAsync(ProgramRun run, ErrorHook hook)
    {
        await run.RequireFeatureAsync("errorHooks", "error hooks").ConfigureAwait(false);
        var request = new RegisterErrorHookRequest(hook.Name, async (call, cancellation) =>
        {
            run.MakeCurrent();
            var retry = false;
            var error = await ErrorOfAsync(async () => retry = await hook.Callback(ArgsOf(call), cancellation).ConfigureAwait(false)).ConfigureAwait(false);
            return new RetryResponse(retry, error);
        });
        await run.Monitor.RegisterErrorHookAsync(request, run.CancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<string> ErrorOfAsync(Func<Task> call)
    {
        try
        {
            await call().ConfigureAwait(false);
            return "";
        }
        catch (Exception error)
        {
            return error.Message.Length > 0 ? error.Message : error.GetType().Name;
        }
    }

    private static ResourceHookArgs ArgsOf(HookRequest request) => new(
        request.Urn,
        request.Id,
        request.Name,
        request.Type,
        CallbackValues.ReadIfAny(request.NewInputs),
        CallbackValues.ReadIfAny(request.OldInputs),
        CallbackValues.ReadIfAny(request.NewOutputs),
        CallbackValues.ReadIfAny(request.OldOutputs));

    private static ErrorHookArgs ArgsOf(RetryRequest request) => new(
        request.Resource.Urn,
        request.Resource.Id,
        request.Resource.Name,
        request.Resource.Type,
        CallbackValues.ReadIfAny(request.Resource.NewInputs),
        CallbackValues.ReadIfAny(request.Resource.OldInputs),
        CallbackValues.ReadIfAny(request.Resource.OldOutputs),
        request.Operation,
        request.Errors);

    private static Task Tracked(ProgramRun run, ValueTask sending)
    {
        if (sending.IsCompletedSuccessfully)
            return Task.CompletedTask;
        var task = sending.AsTask();
        run.Tasks.Track(task);
        return task;
    }
}
