namespace Pulumi;

/// <summary>A file-like input.</summary>
public abstract class Asset : AssetOrArchive
{
    private readonly PropertyValue.AssetValue _value;

    private protected Asset(AssetKind kind, string content) => _value = new PropertyValue.AssetValue(kind, content);

    internal sealed override PropertyValue ToValue() => _value;
}
