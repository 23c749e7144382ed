namespace Pulumi.Hosting;

/// <summary>A program: a function that makes resources and returns the stack's outputs, or a stack class that does so in its constructor.</summary>
internal sealed class StackProgram
{
    private readonly Func<Task<IDictionary<string, object?>>> _runAsync;

    /// <summary>A program that is a function.</summary>
    public StackProgram(Func<Task<IDictionary<string, object?>>> program, StackOptions? options) => _runAsync = async () =>
    {
        var stack = new Stack(options);
        var outputs = await program().ConfigureAwait(false);
        stack.Complete(outputs);
        return outputs;
    };

    /// <summary>A program that is a stack class.</summary>
    public StackProgram(Func<Stack> createStack) => _runAsync = () =>
    {
        var stack = createStack();
        var outputs = ComponentOutputs.OfStack(stack);
        stack.Complete(outputs);
        return Task.FromResult(outputs);
    };

    /// <summary>The outputs of the stack, once the program has returned them.</summary>
    public IDictionary<string, object?> Outputs { get; private set; } = new Dictionary<string, object?>();

    public async Task RunAsync() => Outputs = await _runAsync().ConfigureAwait(false);
}
