namespace Pulumi.Hosting;

/// <summary>One call of a provider function.</summary>
internal sealed class FunctionCall(ProgramRun run, string token, InvokeArgs args, InvokeOptions? options)
{
    /// <summary>Whether the result is the one property of the object that the function returns.</summary>
    public bool ReturnsSingleValue { get; init; }

    /// <summary>Whether the function is called though arguments are unknown; otherwise the result is unknown too.</summary>
    public bool CallsWithUnknowns { get; init; }

    public async ValueTask<OutputData<T>> RunAsync<T>()
    {
        var pending = new PendingOutputs();
        PreparedCall? prepared;
        while ((prepared = PreparedCall.TryPrepare(run, token, args, options, pending)) is null)
            await pending.WhenThereAsync().ConfigureAwait(false);
        if (prepared.IsUnknown && !CallsWithUnknowns)
            return new OutputData<T>(Unset<T>.Value, false, prepared.Request.Args.ContainsSecrets, prepared.Dependencies);
        if (!run.TransformsRegistered.IsCompletedSuccessfully)
            await run.TransformsRegistered.ConfigureAwait(false);
        var response = await run.Monitor.InvokeAsync(prepared.Request, run.CancellationToken).ConfigureAwait(false);
        InvokeFailures.ThrowIfAny(token, response.Failures);
        if (response.Unknown)
            return new OutputData<T>(Unset<T>.Value, false, false, prepared.Dependencies);
        var value = ReturnsSingleValue ? response.Return.Values.FirstOrDefault() ?? PropertyValue.Null : PropertyValue.Of(response.Return);
        return ValueReader.For(typeof(T)).ReadOutput<T>(new RegisteredOutput(value, false, prepared.Dependencies), new ReadPath(token, ""));
    }
}
