namespace DataMesh.Rpc.Values;

/// <summary>Where the content of an asset or archive is.</summary>
public enum AssetKind
{
    /// <summary>The value holds the content itself.</summary>
    Text,

    /// <summary>The content is at a path of this machine.</summary>
    Path,

    /// <summary>The content is at a URI.</summary>
    Uri,
}
