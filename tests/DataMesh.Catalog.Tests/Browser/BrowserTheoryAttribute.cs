namespace DataMesh.Catalog.Tests.Browser;

/// <summary>A theory that needs a browser, as a <see cref="BrowserFactAttribute"/> does.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.SkipReason;
}
