using System.Diagnostics;

namespace DataMesh.Benchmarks;

/// <summary>
/// Measures what a clean clone pays for the typed packages: build of sdk/ from nothing, in a folder of its own, so what is built already is neither used nor
/// touched. The hand-written core alone is the measure to compare with.
/// </summary>
internal static class SdkBuildBenchmark
{
    public static int Run()
    {
        var root = Clone.Root();
        var core = Directory.CreateTempSubdirectory("mesh-bench-");
        var all = Directory.CreateTempSubdirectory("mesh-bench-");
        try
        {
            var reference = Build(root, core, "Pulumi");
            var azure = Build(root, all, "Pulumi.AzureNative");
            var kubernetes = Build(root, all, "Pulumi.Kubernetes");
            var again = Build(root, all, "Pulumi.AzureNative") + Build(root, all, "Pulumi.Kubernetes");

            Console.WriteLine("Build of sdk/ from clean (wall clock, one run, packages restored before):");
            Console.WriteLine($"  the core alone (Rpc, Pulumi)                    {reference,6:F1} s");
            Console.WriteLine($"  all: with Pulumi.AzureNative, Pulumi.Kubernetes {azure + kubernetes,6:F1} s   {(azure + kubernetes) / reference,5:F1} times the core");
            Console.WriteLine($"  all once more, nothing changed                  {again,6:F1} s   {again / reference,5:F1} times the core");
            return 0;
        }
        finally
        {
            core.Delete(recursive: true);
            all.Delete(recursive: true);
        }
    }

    // Neither the compiler's server nor MSBuild's nodes outlive a build: the second would be faster for what the first had loaded.
    private static double Build(string root, DirectoryInfo artifacts, string project)
    {
        string[] arguments =
        [
            "build", Path.Combine(root, "sdk", project, $"{project}.csproj"), "--artifacts-path", artifacts.FullName, "--nologo", "-v", "q", "-nodeReuse:false",
            "-p:UseSharedCompilation=false",
        ];
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = root })
            ?? throw new InvalidOperationException("dotnet does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? watch.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
    }
}
