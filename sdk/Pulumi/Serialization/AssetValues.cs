namespace Pulumi.Serialization;

/// <summary>Assets and archives from values of the engine.</summary>
internal static class AssetValues
{
    /// <summary>The asset or archive, or null where the value is neither.</summary>
    public static AssetOrArchive? Read(PropertyValue value) => value switch
    {
        PropertyValue.AssetValue { Kind: AssetKind.Text } text => new StringAsset(text.Content),
        PropertyValue.AssetValue { Kind: AssetKind.Path } file => new FileAsset(file.Content),
        PropertyValue.AssetValue remote => new RemoteAsset(remote.Content),
        PropertyValue.ArchiveValue { Kind: AssetKind.Path } file => new FileArchive(file.Content),
        PropertyValue.ArchiveValue { Kind: AssetKind.Uri } remote => new RemoteArchive(remote.Content),
        PropertyValue.ArchiveValue assets => new AssetArchive(ReadAll(assets.Assets)),
        _ => null,
    };

    private static Dictionary<string, AssetOrArchive> ReadAll(PropertyMap assets)
    {
        var all = new Dictionary<string, AssetOrArchive>(StringComparer.Ordinal);
        foreach (var (name, value) in assets)
        {
            if (Read(value) is { } asset)
                all.Add(name, asset);
        }

        return all;
    }
}
