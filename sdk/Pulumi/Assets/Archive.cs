namespace Pulumi;

/// <summary>A folder-like input.</summary>
public abstract class Archive : AssetOrArchive
{
    private readonly PropertyValue.ArchiveValue _value;

    private protected Archive(AssetKind kind, string content, PropertyMap assets) => _value = new PropertyValue.ArchiveValue(kind, content, assets);

    internal sealed override PropertyValue ToValue() => _value;
}
