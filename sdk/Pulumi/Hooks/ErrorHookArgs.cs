namespace Pulumi;

/// <summary>What an error hook is told about the operation that failed.</summary>
public class ErrorHookArgs(
    string urn,
    string id,
    string name,
    string type,
    ImmutableDictionary<string, object?>? newInputs = null,
    ImmutableDictionary<string, object?>? oldInputs = null,
    ImmutableDictionary<string, object?>? oldOutputs = null,
    string failedOperation = "",
    IReadOnlyList<string>? errors = null)
{
    public string Urn { get; } = urn;

    /// <summary>The id; empty while the resource has none.</summary>
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string Type { get; } = type;

    public ImmutableDictionary<string, object?>? NewInputs { get; } = newInputs;

    public ImmutableDictionary<string, object?>? OldInputs { get; } = oldInputs;

    public ImmutableDictionary<string, object?>? OldOutputs { get; } = oldOutputs;

    /// <summary><c>create</c>, <c>update</c> or <c>delete</c>.</summary>
    public string FailedOperation { get; } = failedOperation;

    /// <summary>Why it failed, each time that it was tried, the last time first.</summary>
    public IReadOnlyList<string> Errors { get; } = errors ?? [];
}
