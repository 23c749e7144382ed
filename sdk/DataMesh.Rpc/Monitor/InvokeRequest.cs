namespace DataMesh.Rpc.Monitor;

/// <summary>A call of a provider function.</summary>
public sealed record InvokeRequest
{
    /// <summary>The function's token, <c>package:module:function</c>.</summary>
    public required string Token { get; init; }

    /// <summary>The arguments.</summary>
    public PropertyMap Args { get; init; } = PropertyMap.Empty;

    /// <summary>The provider as <c>urn::id</c>; empty for the default one.</summary>
    public string Provider { get; init; } = "";

    /// <summary>The version of the package.</summary>
    public string Version { get; init; } = "";

    /// <summary>Where the provider plugin can be had; empty for the usual place.</summary>
    public string PluginDownloadUrl { get; init; } = "";
}
