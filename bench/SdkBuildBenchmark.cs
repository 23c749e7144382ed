using System.Diagnostics;
using System.Globalization;

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

            Console.WriteLine("Build of sdk/ from clean (one run, packages restored before):");
            Console.WriteLine("                                                wall s   cpu s   cpu, times the core");
            Report("the core alone (Rpc, Pulumi)", reference, reference);
            Report("all: with Pulumi.AzureNative, Pulumi.Kubernetes", azure + kubernetes, reference);
            Report("all once more, nothing changed", again, reference);
            return 0;
        }
        finally
        {
            core.Delete(recursive: true);
            all.Delete(recursive: true);
        }
    }

    private static void Report(string what, Cost cost, Cost reference) =>
        Console.WriteLine($"  {what,-48}{cost.Wall,5:F1}   {cost.Processor,5:F1}   {cost.Processor / reference.Processor,19:F1}");

    // Neither the compiler's server nor MSBuild's nodes outlive a build: the second would be faster for what the first had loaded. And one node only: what
    // the others spent would not be seen.
    private static Cost Build(string root, DirectoryInfo artifacts, string project)
    {
        string[] arguments =
        [
            "build", Path.Combine(root, "sdk", project, $"{project}.csproj"), "--artifacts-path", artifacts.FullName,
            "--nologo", "-v", "q", "-m:1", "-nodeReuse:false", "-p:UseSharedCompilation=false",
        ];
        var (watch, before) = (Stopwatch.StartNew(), ProcessorOfChildren());
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = root })
            ?? throw new InvalidOperationException("dotnet does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Cost(watch.Elapsed.TotalSeconds, ProcessorOfChildren() - before)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
    }

    /// <summary>
    /// Seconds of processor time of all processes that this one started and saw end, and of theirs. Not a number where the system has no /proc.
    /// </summary>
    private static double ProcessorOfChildren()
    {
        const string status = "/proc/self/stat";
        const double ticksPerSecond = 100;
        if (!File.Exists(status)) return double.NaN;
        // What comes after the program's name, which may hold spaces: state is the third field, cutime the 16th, cstime the 17th.
        var text = File.ReadAllText(status);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture)) / ticksPerSecond;
    }

    private readonly record struct Cost(double Wall, double Processor)
    {
        public static Cost operator +(Cost left, Cost right) => new(left.Wall + right.Wall, left.Processor + right.Processor);
    }
}
