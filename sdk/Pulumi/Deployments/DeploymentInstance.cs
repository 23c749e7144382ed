namespace Pulumi;

/// <summary>What a program may know about its run, and the calls of provider functions and of methods of resources.</summary>
public sealed class DeploymentInstance
{
    private readonly ProgramRun _run;

    internal DeploymentInstance(ProgramRun run) => _run = run;

    public string StackName => _run.Info.Stack;

    public string ProjectName => _run.Info.Project;

    public string RootDirectory => _run.Info.RootDirectory;

    public string OrganizationName => _run.Info.Organization;

    public bool IsDryRun => _run.Info.DryRun;

    /// <summary>Calls a function; the result is unknown, and the function not called, while the arguments are not known.</summary>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null) => Call<T>(new FunctionCall(_run, token, args, options));

    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions?)"/>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options) => Call<T>(new FunctionCall(_run, token, args, options));

    /// <summary>Calls a function whose result is an object with one property, and gives that property.</summary>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        Call<T>(new FunctionCall(_run, token, args, options) { ReturnsSingleValue = true });

    /// <inheritdoc cref="InvokeSingle{T}(string, InvokeArgs, InvokeOptions?)"/>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options) =>
        Call<T>(new FunctionCall(_run, token, args, options) { ReturnsSingleValue = true });

    /// <summary>Calls a function with plain arguments.</summary>
    public async Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        (await new FunctionCall(_run, token, args, options) { CallsWithUnknowns = true }.RunAsync<T>().ConfigureAwait(false)).Value;

    /// <inheritdoc cref="InvokeAsync{T}(string, InvokeArgs, InvokeOptions?)"/>
    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options = null) => InvokeAsync<object>(token, args, options);

    /// <summary>Calls a function whose result is an object with one property, and gives that property.</summary>
    public async Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        (await new FunctionCall(_run, token, args, options) { CallsWithUnknowns = true, ReturnsSingleValue = true }.RunAsync<T>().ConfigureAwait(false)).Value;

    /// <summary>Calls a method of a resource.</summary>
    public Output<T> Call<T>(string token, CallArgs args, Resource? self = null, CallOptions? options = null)
    {
        var calling = new MethodCall(_run, token, args, self, options).RunAsync<T>();
        return calling.IsCompletedSuccessfully ? new Output<T>(calling.Result) : Output<T>.Pending(calling.AsTask());
    }

    /// <inheritdoc cref="Call{T}(string, CallArgs, Resource?, CallOptions?)"/>
    public void Call(string token, CallArgs args, Resource? self = null, CallOptions? options = null) => Call<object>(token, args, self, options);

    /// <summary>Has the engine run the transform over all calls of functions from now on; those already made are not changed.</summary>
    public void RegisterInvokeTransform(InvokeTransform transform) => _run.Register(transform);

    private static Output<T> Call<T>(FunctionCall call)
    {
        var calling = call.RunAsync<T>();
        return calling.IsCompletedSuccessfully ? new Output<T>(calling.Result) : Output<T>.Pending(calling.AsTask());
    }
}
