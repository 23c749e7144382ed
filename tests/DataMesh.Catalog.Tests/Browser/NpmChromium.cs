using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DataMesh.Conformance.Tests.Node;
using Microsoft.Playwright;

namespace DataMesh.Catalog.Tests.Browser;

/// <summary>
/// The headless Chromium of the npm package @sparticuz/chromium, which brings the libraries and a font that a bare machine lacks. It is for Linux on x64,
/// packed with Brotli, and unpacked once, beside the built tests.
/// </summary>
internal static class NpmChromium
{
    private const string Package = "@sparticuz/chromium";

    private static readonly NpmFolder Folder = new(Source(), "chromium");
    private static readonly Lazy<string?> Reason = new(FindWhyNot);
    private static readonly Lazy<string> Unpacked = new(Unpack);

    /// <summary>Why it cannot be used here; null where it can.</summary>
    public static string? WhyNot => Reason.Value;

    /// <summary>How it is started.</summary>
    public static BrowserTypeLaunchOptions Options() => new()
    {
        ExecutablePath = Path.Combine(Unpacked.Value, "chromium"),
        Env = new Dictionary<string, string>
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "",
            ["HOME"] = Unpacked.Value,
            ["LD_LIBRARY_PATH"] = Path.Combine(Unpacked.Value, "lib"),
            ["FONTCONFIG_FILE"] = Path.Combine(Unpacked.Value, "own-fonts.conf"),
        },
    };

    private static string Unpack()
    {
        var installed = Folder.Install();
        var root = Path.Combine(installed, "unpacked");
        var marker = Path.Combine(root, "complete");
        if (File.Exists(marker))
            return root;
        if (Directory.Exists(root))
            Directory.Delete(root, recursive: true);
        Directory.CreateDirectory(root);
        var packed = Path.Combine(installed, "node_modules", Package, "bin");
        foreach (var archive in (string[])["al2023.tar.br", "swiftshader.tar.br", "fonts.tar.br"])
        {
            using var tar = Open(Path.Combine(packed, archive));
            TarFile.ExtractToDirectory(tar, root, overwriteFiles: true);
        }

        using (var browser = Open(Path.Combine(packed, "chromium.br")))
        using (var file = File.Create(Path.Combine(root, "chromium")))
            browser.CopyTo(file);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(root, "chromium"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        // The package's own names folders that are not there, and without a font Chromium crashes.
        File.WriteAllText(Path.Combine(root, "own-fonts.conf"), $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>{root}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>{root}/font-cache</cachedir></fontconfig>

            """);
        File.WriteAllText(marker, "");
        return root;
    }

    private static BrotliStream Open(string path) => new(File.OpenRead(path), CompressionMode.Decompress);

    private static string? FindWhyNot()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
            return "npm has one for Linux on x64 only";
        if (Folder.IsInstalled)
            return null;
        if (!NpmFolder.NpmIsThere)
            return "Node.js and npm, which could bring one, are not installed either";
        return NpmFolder.Finds(Package) ? null : $"npm finds no {Package}";
    }

    private static string Source([CallerFilePath] string file = "") => Path.GetDirectoryName(file) ?? ".";
}
