namespace Pulumi;

/// <summary>What an invoke transform is given: arguments are plain values, or outputs where they are secret or unknown.</summary>
public readonly struct InvokeTransformArgs(string token, ImmutableDictionary<string, object?> args, InvokeOptions options)
{
    public string Token { get; } = token;

    public ImmutableDictionary<string, object?> Args { get; } = args;

    public InvokeOptions Options { get; } = options;
}
