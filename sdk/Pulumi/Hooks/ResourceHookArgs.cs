namespace Pulumi;

/// <summary>What a hook is told about its resource. Properties are plain values, or outputs where they are secret or unknown; what there is not is null.</summary>
public class ResourceHookArgs(
    string urn,
    string id,
    string name,
    string type,
    ImmutableDictionary<string, object?>? newInputs = null,
    ImmutableDictionary<string, object?>? oldInputs = null,
    ImmutableDictionary<string, object?>? newOutputs = null,
    ImmutableDictionary<string, object?>? oldOutputs = null)
{
    public string Urn { get; } = urn;

    /// <summary>The id; empty while the resource has none.</summary>
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string Type { get; } = type;

    public ImmutableDictionary<string, object?>? NewInputs { get; } = newInputs;

    public ImmutableDictionary<string, object?>? OldInputs { get; } = oldInputs;

    public ImmutableDictionary<string, object?>? NewOutputs { get; } = newOutputs;

    public ImmutableDictionary<string, object?>? OldOutputs { get; } = oldOutputs;
}
