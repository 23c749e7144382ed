namespace DataMesh.Catalog.Tests.Browser;

/// <summary>A test that needs a browser; where none can be had it is skipped and says why.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.SkipReason;
}
