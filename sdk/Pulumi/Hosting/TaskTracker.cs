namespace Pulumi.Hosting;

/// <summary>Knows what a program has started and not finished, and what failed. An error counts once, however many values it spoils.</summary>
internal sealed class TaskTracker
{
    private readonly Lock _lock = new();
    private readonly HashSet<Exception> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<Exception> _errors = [];
    private TaskCompletionSource? _quiet;
    private int _running;

    public void Track(Task task)
    {
        if (task.IsCompletedSuccessfully)
            return;
        lock (_lock)
            _running++;
        task.ContinueWith(Finished, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public void Track(ValueTask task)
    {
        if (task.IsCompletedSuccessfully)
            task.GetAwaiter().GetResult();
        else
            Track(task.AsTask());
    }

    public void Fail(Exception exception)
    {
        lock (_lock)
        {
            AddError(exception);
            EndWaitIfOver();
        }
    }

    /// <summary>Ends when nothing runs any more, or at the first error: then what still runs may never end.</summary>
    public Task WhenQuietAsync()
    {
        lock (_lock)
        {
            if (_running == 0 || _errors.Count > 0)
                return Task.CompletedTask;
            _quiet ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _quiet.Task;
        }
    }

    public ImmutableArray<Exception> Errors()
    {
        lock (_lock)
            return [.. _errors];
    }

    private void Finished(Task task)
    {
        lock (_lock)
        {
            _running--;
            if (task.IsFaulted)
            {
                foreach (var exception in task.Exception.InnerExceptions)
                    AddError(exception);
            }
            else if (task.IsCanceled)
            {
                AddError(new TaskCanceledException(task));
            }

            EndWaitIfOver();
        }
    }

    private void AddError(Exception exception)
    {
        while (exception is System.Reflection.TargetInvocationException { InnerException: { } inner })
            exception = inner;
        if (_seen.Add(exception))
            _errors.Add(exception);
    }

    private void EndWaitIfOver()
    {
        if (_running == 0 || _errors.Count > 0)
        {
            _quiet?.TrySetResult();
            _quiet = null;
        }
    }
}
