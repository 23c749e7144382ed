namespace Pulumi;

/// <summary>The content of a file of this machine.</summary>
public sealed class FileAsset(string path) : Asset(AssetKind.Path, path);
