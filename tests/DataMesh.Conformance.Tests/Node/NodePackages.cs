using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace DataMesh.Conformance.Tests.Node;

/// <summary>
/// The official Node.js packages, in the versions of package-lock.json. They are installed once, beside the built tests, and stay there for the next run of the
/// tests; programs are run in folders below, where Node.js finds them.
/// </summary>
internal static class NodePackages
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "node");
    private static readonly string Marker = Path.Combine(Root, "installed");
    private static readonly string[] Manifests = ["package.json", "package-lock.json", ".npmrc"];
    private static readonly Lazy<string> Installed = new(Install);

    /// <summary>Whether the packages of these versions are there already.</summary>
    public static bool AreThere => File.Exists(Marker) && File.ReadAllText(Marker) == Version();

    /// <summary>The folder of the packages; they are installed if need be.</summary>
    public static string Modules => Path.Combine(Installed.Value, "node_modules");

    /// <summary>A new folder for a program, with the packages in reach; they are installed if need be.</summary>
    public static DirectoryInfo NewFolder() => Directory.CreateDirectory(Path.Combine(Installed.Value, "runs", Path.GetRandomFileName()));

    /// <summary>Puts the JavaScript half of a pair into a folder.</summary>
    public static void CopyProgram(string name, string folder)
    {
        File.Copy(Path.Combine(Source(), "Programs", $"{name}.js"), Path.Combine(folder, $"{name}.js"));
        File.WriteAllText(Path.Combine(folder, "package.json"), """{ "name": "pairs", "private": true }""");
    }

    /// <summary>Runs npm, with all that it prints; one that has not ended in time is killed.</summary>
    public static (int ExitCode, string Output) Npm(TimeSpan patience, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("npm did not start.");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(patience))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return (process.ExitCode, output.Result + error.Result);
    }

    private static string Install()
    {
        if (AreThere)
            return Root;
        if (Directory.Exists(Root))
            Directory.Delete(Root, recursive: true);
        Directory.CreateDirectory(Root);
        foreach (var manifest in Manifests)
            File.Copy(Path.Combine(Source(), manifest), Path.Combine(Root, manifest));
        var (exitCode, output) = Npm(TimeSpan.FromMinutes(5), Root, "ci");
        exitCode.ShouldBe(0, $"npm cannot install the packages of package-lock.json:\n{output}");
        File.WriteAllText(Marker, Version());
        return Root;
    }

    private static string Version() =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Source(), "package-lock.json"))));

    private static string Source([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file) ?? ".", "..");
}
