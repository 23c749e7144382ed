namespace Pulumi;

/// <summary>A file-like or folder-like input.</summary>
public abstract class AssetOrArchive
{
    private protected AssetOrArchive()
    {
    }

    internal abstract PropertyValue ToValue();
}
