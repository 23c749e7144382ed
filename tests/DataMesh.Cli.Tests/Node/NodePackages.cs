using System.Diagnostics;

namespace DataMesh.Cli.Tests.Node;

/// <summary>The official Node.js SDK, installed once into a temporary folder.</summary>
public sealed class NodePackages : IDisposable
{
    /// <summary>The package and its version.</summary>
    public const string Sdk = "@pulumi/pulumi@3.248.0";

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
        var (exitCode, output) = Npm(TimeSpan.FromMinutes(5), folder, "install", "--no-audit", "--no-fund", "--ignore-scripts", Sdk);
        exitCode.ShouldBe(0, $"npm cannot install {Sdk}:\n{output}");
        return folder;
    }

    /// <summary>Runs npm, with all that it prints; one that has not ended in time is killed.</summary>
    internal static (int ExitCode, string Output) Npm(TimeSpan patience, string? folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", arguments)
        {
            WorkingDirectory = folder ?? Path.GetTempPath(),
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
}
