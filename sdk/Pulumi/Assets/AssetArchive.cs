namespace Pulumi;

/// <summary>An archive put together from named assets and archives.</summary>
public sealed class AssetArchive(IDictionary<string, AssetOrArchive> assets) : Archive(AssetKind.Text, "", ToMap(assets))
{
    private static PropertyMap ToMap(IDictionary<string, AssetOrArchive> assets) =>
        PropertyMap.From(assets.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToValue())));
}
