namespace Pulumi;

/// <summary>A remote archive file.</summary>
public sealed class RemoteArchive(string uri) : Archive(AssetKind.Uri, uri, PropertyMap.Empty);
