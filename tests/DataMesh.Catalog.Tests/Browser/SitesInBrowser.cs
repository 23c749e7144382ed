using DataMesh.Catalog.Site;
using DataMesh.Catalog.Standards;
using DataMesh.Catalog.Tests.Site;
using Microsoft.Playwright;

namespace DataMesh.Catalog.Tests.Browser;

/// <summary>A browser, and some sites on the disk; made once for all tests of a class.</summary>
public sealed class SitesInBrowser : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mesh-catalog-");
    private readonly Dictionary<string, ImmutableArray<CatalogDocument>> _sites = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.SkipReason is not null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(Chromium.Options());
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>A new page, which fails the test if anything is written to the console, fails to load, or is loaded from elsewhere.</summary>
    internal async Task<WatchedPage> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser.ShouldNotBeNull().NewContextAsync(
            new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(20_000);
        return new WatchedPage(context, await context.NewPageAsync());
    }

    /// <summary>The pages of a site, relative to its folder.</summary>
    internal IEnumerable<string> Pages(SiteFacts facts) =>
        Documents(facts).Select(document => document.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The address of a page on the disk.</summary>
    internal string Address(SiteFacts facts, string page)
    {
        _ = Documents(facts);
        return $"{new Uri(Folder(facts))}/{page}";
    }

    private ImmutableArray<CatalogDocument> Documents(SiteFacts facts)
    {
        var name = Folder(facts);
        if (_sites.TryGetValue(name, out var known))
            return known;
        var documents = CatalogSite.Of(facts);
        foreach (var document in documents)
        {
            var path = Path.Combine(name, document.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? name);
            File.WriteAllText(path, document.Text);
        }

        return _sites[name] = documents;
    }

    private string Folder(SiteFacts facts) => Path.Combine(_folder.FullName, $"{facts.Catalog.Mesh.Prefix}-{facts.Catalog.Mesh.Products.Length}");
}
