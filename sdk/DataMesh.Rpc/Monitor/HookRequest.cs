namespace DataMesh.Rpc.Monitor;

/// <summary>The resource that a hook runs for. What there is not at that moment is null.</summary>
public sealed record HookRequest
{
    /// <summary>The URN.</summary>
    public required string Urn { get; init; }

    /// <summary>The id; empty while the resource has none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The logical name.</summary>
    public required string Name { get; init; }

    /// <summary>The type token.</summary>
    public required string Type { get; init; }

    /// <summary>The inputs that the resource gets or has got.</summary>
    public PropertyMap? NewInputs { get; init; }

    /// <summary>The inputs that the resource had.</summary>
    public PropertyMap? OldInputs { get; init; }

    /// <summary>The outputs that the resource has got.</summary>
    public PropertyMap? NewOutputs { get; init; }

    /// <summary>The outputs that the resource had.</summary>
    public PropertyMap? OldOutputs { get; init; }
}
