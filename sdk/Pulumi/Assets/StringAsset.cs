namespace Pulumi;

/// <summary>A text as a file.</summary>
public sealed class StringAsset(string text) : Asset(AssetKind.Text, text);
