using Microsoft.Playwright;

namespace DataMesh.Catalog.Tests.Browser;

/// <summary>
/// The browser that the tests look at the site with: the one that CHROMIUM_PATH names, else one that is installed, else, on Linux, one that npm has. Nothing is
/// downloaded by other ways.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly Lazy<string?> Missing = new(FindMissing);

    /// <summary>Why the tests that need a browser are skipped; null where they are run.</summary>
    public static string? SkipReason => Missing.Value;

    /// <summary>How the browser is started; it is installed if need be.</summary>
    public static BrowserTypeLaunchOptions Options() => Installed() is { } path ? new() { ExecutablePath = path } : NpmChromium.Options();

    private static string? FindMissing()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path && !File.Exists(path))
            return $"CHROMIUM_PATH names {path}, which is not there: nobody has looked at the catalog's site with a browser here.";
        return Installed() is not null || NpmChromium.WhyNot is not { } why
            ? null
            : $"No Chromium, Chrome or Edge is installed, and {why}: nobody has looked at the catalog's site with a browser here.";
    }

    private static string? Installed()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path)
            return path;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.SelectMany(folder => Names.SelectMany(name => (string[])[Path.Combine(folder, name), Path.Combine(folder, $"{name}.exe")]))
            .Concat(Places).FirstOrDefault(File.Exists);
    }
}
