namespace DataMesh.Rpc.Monitor;

/// <summary>How a provider function is called, as far as a transform may change it. Empty texts mean "not set".</summary>
/// <param name="Provider">The provider as <c>urn::id</c>.</param>
/// <param name="Version">The version of the package.</param>
/// <param name="PluginDownloadUrl">Where the provider plugin can be had.</param>
public sealed record InvokeTransformOptions(string Provider = "", string Version = "", string PluginDownloadUrl = "");
