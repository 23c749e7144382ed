namespace Pulumi;

/// <summary>A remote file.</summary>
public sealed class RemoteAsset(string uri) : Asset(AssetKind.Uri, uri);
