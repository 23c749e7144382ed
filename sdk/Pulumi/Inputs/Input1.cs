namespace Pulumi;

/// <summary>A value for a resource: plain, or an output of another resource.</summary>
public class Input<T> : IInput
{
    private readonly T _value;
    private readonly Output<T>? _output;

    private protected Input(T value) => _value = value;

    private protected Input(Output<T> output)
        : this(Unset<T>.Value) => _output = output;

    object? IInput.Content => Content;

    private protected virtual object? Content => _output is null ? _value : _output;

    public static implicit operator Input<T>(T value) => new(value);

    public static implicit operator Input<T>(Output<T> value) => value is null ? new Input<T>(Unset<T>.Value) : new Input<T>(value);

    public static implicit operator Output<T>(Input<T> input) => input.ToOutput();

    internal virtual Output<T> AsOutput() => _output ?? Output.Create(_value);
}
