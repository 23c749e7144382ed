namespace DataMesh.Rpc.Monitor;

/// <summary>A call of a method of a resource; the resource itself is the argument <c>__self__</c>.</summary>
public sealed record CallRequest
{
    /// <summary>The method's token.</summary>
    public required string Token { get; init; }

    /// <summary>The arguments.</summary>
    public PropertyMap Args { get; init; } = PropertyMap.Empty;

    /// <summary>The URNs on which each argument depends.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> ArgDependencies { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The provider as <c>urn::id</c>; empty for the default one.</summary>
    public string Provider { get; init; } = "";

    /// <summary>The version of the package.</summary>
    public string Version { get; init; } = "";

    /// <summary>Where the provider plugin can be had; empty for the usual place.</summary>
    public string PluginDownloadUrl { get; init; } = "";
}
