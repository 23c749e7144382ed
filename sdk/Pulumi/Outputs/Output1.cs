namespace Pulumi;

/// <summary>
/// A value that may come later, may be unknown until the resources it comes from exist, and may be secret. It holds either the complete data or the
/// task that brings it; whatever is derived from complete data is computed at once, without a task.
/// </summary>
public sealed class Output<T> : IOutput
{
    private readonly OutputData<T> _data;
    private readonly Task<OutputData<T>>? _task;

    internal Output(OutputData<T> data) => _data = data;

    private Output(Task<OutputData<T>> task) => _task = task;

    Task IOutput.Completion => _task ?? Task.CompletedTask;

    public static Output<T> Create(Task<T> value) => Output.Create(value);

    public Output<TResult> Apply<TResult>(Func<T, TResult> func)
    {
        if (!TryGetData(out var data))
            return Output<TResult>.Pending(ApplyAsync(func));
        if (!data.IsKnown)
            return new Output<TResult>(data.Unknown<TResult>());
        try
        {
            return new Output<TResult>(data.With(func(data.Value)));
        }
        catch (Exception exception)
        {
            return Output<TResult>.Faulted(exception);
        }
    }

    public Output<ValueTuple> Apply(Func<T, Task> func) => Apply(value => DoneAsync(func(value)));

    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => Apply<TResult>(value => Output<TResult>.FromTask(func(value), isSecret: false));

    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) => Apply<TResult>(value => func(value).ToOutput());

    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func)
    {
        if (!TryGetData(out var data))
            return Output<TResult>.Pending(FlattenAsync(func));
        if (!data.IsKnown)
            return new Output<TResult>(data.Unknown<TResult>());
        try
        {
            var inner = func(data.Value) ?? Output.Create(Unset<TResult>.Value);
            return inner.TryGetData(out var innerData) ? new Output<TResult>(data.Around(innerData)) : Output<TResult>.Pending(AroundAsync(data, inner));
        }
        catch (Exception exception)
        {
            return Output<TResult>.Faulted(exception);
        }
    }

    public Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func) => Apply<TResult>(value => func(value));

    /// <summary>Not the value: it may not be there yet. The text says what to use instead, and a warning is logged.</summary>
    public override string ToString()
    {
        const string Message = "Calling [ToString] on an [Output<T>] is not supported.\n\n"
            + "To get the value of an Output<T> as an Output<string> consider:\n"
            + "1. o.Apply(v => $\"prefix{v}suffix\")\n"
            + "2. Output.Format($\"prefix{hostname}suffix\");\n\n"
            + "See https://www.pulumi.com/docs/concepts/inputs-outputs for more details.";
        if (PulumiEnvironment.OutputToStringIsError)
            throw new InvalidOperationException(Message);
        ProgramRun.Current?.Log(LogSeverity.Warning, Message, resource: null, ephemeral: false);
        return Message;
    }

    bool IOutput.TryGetUntyped(out OutputData<object?> data)
    {
        var complete = TryGetData(out var typed);
        data = complete ? new OutputData<object?>(typed.Value, typed.IsKnown, typed.IsSecret, typed.Dependencies) : default;
        return complete;
    }

    /// <summary>An output that completes later; the run waits for it, and fails if it fails.</summary>
    internal static Output<T> Pending(Task<OutputData<T>> task)
    {
        ProgramRun.Current?.Tasks.Track(task);
        return new Output<T>(task);
    }

    /// <summary>An output that completes later and is watched over elsewhere.</summary>
    internal static Output<T> Unwatched(Task<OutputData<T>> task) => new(task);

    internal static Output<T> Faulted(Exception exception) => Pending(Task.FromException<OutputData<T>>(exception));

    internal static Output<T> FromTask(Task<T> task, bool isSecret) => task.IsCompletedSuccessfully
        ? new Output<T>(new OutputData<T>(task.Result, true, isSecret, DependencySet.Empty))
        : Pending(DataAsync(task, isSecret));

    internal bool TryGetData(out OutputData<T> data)
    {
        if (_task is null)
        {
            data = _data;
            return true;
        }

        var complete = _task.IsCompletedSuccessfully;
        data = complete ? _task.Result : default;
        return complete;
    }

    /// <summary>Whether it is complete and has come from exactly these.</summary>
    internal bool DependsOn(DependencySet dependencies) => _task is null && ReferenceEquals(_data.Dependencies, dependencies);

    internal Task<OutputData<T>> GetDataAsync() => _task ?? Task.FromResult(_data);

    /// <summary>The same output with its data changed, whether known or not.</summary>
    internal Output<TResult> Map<TResult>(Func<OutputData<T>, OutputData<TResult>> map)
    {
        return TryGetData(out var data) ? new Output<TResult>(map(data)) : Output<TResult>.Pending(MapAsync());
        async Task<OutputData<TResult>> MapAsync() => map(await GetDataAsync().ConfigureAwait(false));
    }

    private static async Task<ValueTuple> DoneAsync(Task task)
    {
        await task.ConfigureAwait(false);
        return default;
    }

    private static async Task<OutputData<T>> DataAsync(Task<T> task, bool isSecret) =>
        new(await task.ConfigureAwait(false), true, isSecret, DependencySet.Empty);

    private static async Task<OutputData<TResult>> AroundAsync<TResult>(OutputData<T> data, Output<TResult> inner) =>
        data.Around(await inner.GetDataAsync().ConfigureAwait(false));

    private async Task<OutputData<TResult>> ApplyAsync<TResult>(Func<T, TResult> func)
    {
        var data = await GetDataAsync().ConfigureAwait(false);
        return data.IsKnown ? data.With(func(data.Value)) : data.Unknown<TResult>();
    }

    private async Task<OutputData<TResult>> FlattenAsync<TResult>(Func<T, Output<TResult>?> func)
    {
        var data = await GetDataAsync().ConfigureAwait(false);
        if (!data.IsKnown)
            return data.Unknown<TResult>();
        var inner = func(data.Value) ?? Output.Create(Unset<TResult>.Value);
        return data.Around(await inner.GetDataAsync().ConfigureAwait(false));
    }
}
