using System.Diagnostics;
using System.Security.Cryptography;

namespace DataMesh.Conformance.Tests.Node;

/// <summary>
/// Packages of npm in the versions of a package-lock.json. They are installed once, beside the built tests, and stay there for the next run of the tests.
/// </summary>
/// <param name="source">The folder with package.json, package-lock.json and .npmrc.</param>
/// <param name="name">The name of the folder that they are installed in.</param>
internal sealed class NpmFolder(string source, string name)
{
    private static readonly string[] Manifests = ["package.json", "package-lock.json", ".npmrc"];

    private readonly string _root = Path.Combine(AppContext.BaseDirectory, name);

    /// <summary>Whether node and npm are installed.</summary>
    public static bool NpmIsThere => IsOnPath("node") && IsOnPath("npm");

    /// <summary>Whether the packages of these versions are there already.</summary>
    public bool IsInstalled => File.Exists(Marker) && File.ReadAllText(Marker) == Version();

    private string Marker => Path.Combine(_root, "installed");

    /// <summary>Whether npm finds a package in its registry.</summary>
    public static bool Finds(string package) =>
        Npm(TimeSpan.FromSeconds(30), Path.GetTempPath(), "view", package, "version", "--fetch-retries=0", "--fetch-timeout=15000").ExitCode == 0;

    /// <summary>The folder that holds node_modules; the packages are installed if need be.</summary>
    public string Install()
    {
        if (IsInstalled)
            return _root;
        if (Directory.Exists(_root))
            Directory.Delete(_root, recursive: true);
        Directory.CreateDirectory(_root);
        foreach (var manifest in Manifests)
            File.Copy(Path.Combine(source, manifest), Path.Combine(_root, manifest));
        var (exitCode, output) = Npm(TimeSpan.FromMinutes(5), _root, "ci");
        exitCode.ShouldBe(0, $"npm cannot install the packages of package-lock.json:\n{output}");
        File.WriteAllText(Marker, Version());
        return _root;
    }

    // One that has not ended in time is killed.
    private static (int ExitCode, string Output) Npm(TimeSpan patience, string folder, params string[] arguments)
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

    private static bool IsOnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => ((string[])["", ".exe", ".cmd"]).Any(ending => File.Exists(Path.Combine(folder, name + ending))));

    private string Version() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(source, "package-lock.json"))));
}
