namespace Pulumi;

/// <summary>What a transform is given: properties are plain values, or outputs where they are secret, unknown or depend on resources.</summary>
public readonly struct ResourceTransformArgs(string name, string type, bool custom, ImmutableDictionary<string, object?> args, ResourceOptions options)
{
    public string Name { get; } = name;

    public string Type { get; } = type;

    public bool Custom { get; } = custom;

    public ImmutableDictionary<string, object?> Args { get; } = args;

    public ResourceOptions Options { get; } = options;
}
