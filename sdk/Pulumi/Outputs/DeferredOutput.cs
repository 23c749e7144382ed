namespace Pulumi;

/// <summary>
/// An output whose value is decided later, by another output: a resource can take it as an input before that other one exists. What waits for an output
/// that is never resolved waits for ever.
/// </summary>
public sealed class DeferredOutput<T>
{
    private readonly TaskCompletionSource<OutputData<T>> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isResolved;

    public DeferredOutput() => Output = Output<T>.Unwatched(_source.Task);

    public Output<T> Output { get; }

    /// <summary>Makes the output what this one is or will be; can be called once.</summary>
    public void Resolve(Output<T> output)
    {
        if (Interlocked.Exchange(ref _isResolved, 1) != 0)
            throw new InvalidOperationException("The deferred output is resolved already.");
        if (output.TryGetData(out var data))
            _source.SetResult(data);
        else
            _ = ResolveLaterAsync(output);
    }

    private async Task ResolveLaterAsync(Output<T> output)
    {
        try
        {
            _source.SetResult(await output.GetDataAsync().ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            _source.SetException(exception);
            _ = _source.Task.Exception; // Reported by the run, which watches over the output that failed.
        }
    }
}
