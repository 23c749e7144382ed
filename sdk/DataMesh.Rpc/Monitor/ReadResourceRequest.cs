namespace DataMesh.Rpc.Monitor;

/// <summary>A resource that a program reads but does not manage.</summary>
public sealed record ReadResourceRequest
{
    /// <summary>The id under which the provider knows it; null where that is not known yet.</summary>
    public required string? Id { get; init; }

    /// <summary>The type token.</summary>
    public required string Type { get; init; }

    /// <summary>The logical name.</summary>
    public required string Name { get; init; }

    /// <summary>The URN of the parent.</summary>
    public string Parent { get; init; } = "";

    /// <summary>State that helps the provider to find it.</summary>
    public PropertyMap Properties { get; init; } = PropertyMap.Empty;

    /// <summary>The URNs on which it depends.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>The provider as <c>urn::id</c>; empty for the default one.</summary>
    public string Provider { get; init; } = "";

    /// <summary>The version of the package.</summary>
    public string Version { get; init; } = "";

    /// <summary>Where the provider plugin can be had; empty for the usual place.</summary>
    public string PluginDownloadUrl { get; init; } = "";

    /// <summary>Outputs that are secret.</summary>
    public ImmutableArray<string> AdditionalSecretOutputs { get; init; } = [];
}
