using System.Diagnostics;

namespace DataMesh.Cli.Tests.Node;

/// <summary>The official Node.js SDK, installed once into a temporary folder.</summary>
public sealed class NodePackages : IDisposable
{
    private const string Sdk = "@pulumi/pulumi@3.248.0";
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly Lazy<string> _folder = new(Install);

    /// <summary>The folder of the packages.</summary>
    public string Folder => Path.Combine(_folder.Value, "node_modules");

    public void Dispose()
    {
        if (_folder.IsValueCreated)
            Directory.Delete(_folder.Value, recursive: true);
    }

    private static string Install()
    {
        var folder = Directory.CreateTempSubdirectory("mesh-node-").FullName;
        File.WriteAllText(Path.Combine(folder, "package.json"), """{ "name": "packages", "private": true }""");
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        using var process = Process.Start(new ProcessStartInfo(npm, ["install", "--no-audit", "--no-fund", "--ignore-scripts", Sdk])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("npm did not start.");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(s_patience))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"npm cannot install {Sdk}:\n{output.Result}{error.Result}");
        return folder;
    }
}
