namespace Pulumi.Hosting;

/// <summary>
/// The outputs that something waits for. Work that needs outputs runs synchronously over all it has; when it meets some that are still to come, it
/// is run again once those are there. Nothing is awaited, and no task made, where all values are at hand.
/// </summary>
internal sealed class PendingOutputs
{
    private List<Task>? _tasks;

    public bool IsEmpty => _tasks is null;

    public bool TryGet<T>(Output<T> output, out OutputData<T> data) => output.TryGetData(out data) || Missing(output);

    public bool TryGetUntyped(IOutput output, out OutputData<object?> data) => output.TryGetUntyped(out data) || Missing(output);

    /// <summary>Whether the work is done; if not, it is waited for as well.</summary>
    public bool IsOver(Task work)
    {
        if (work.IsCompletedSuccessfully)
            return true;
        (_tasks ??= []).Add(work);
        return false;
    }

    /// <summary>Waits for all that was missing, and starts afresh; throws what made one of them fail.</summary>
    public async Task WhenThereAsync()
    {
        var tasks = _tasks ?? [];
        _tasks = null;
        foreach (var task in tasks)
            await task.ConfigureAwait(false);
    }

    private bool Missing(IOutput output)
    {
        (_tasks ??= []).Add(output.Completion);
        return false;
    }
}
