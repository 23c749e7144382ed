namespace Pulumi;

/// <summary>A folder or an archive file of this machine.</summary>
public sealed class FileArchive(string path) : Archive(AssetKind.Path, path, PropertyMap.Empty);
