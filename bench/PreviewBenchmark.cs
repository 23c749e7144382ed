using System.Diagnostics;
using System.Text.Json;

namespace DataMesh.Benchmarks;

/// <summary>
/// Measures previews and runs. Machines differ and are noisy, so what is worth comparing are the ratios within one run: a whole process against an empty one,
/// and the cost of a resource among ten times as many.
/// </summary>
internal static class PreviewBenchmark
{
    private const int Rounds = 5;

    public static async Task<int> RunAsync()
    {
        var mesh = Path.Combine(AppContext.BaseDirectory, "mesh.dll");
        var root = Clone.Root();
        var state = Directory.CreateTempSubdirectory("mesh-bench-");
        try
        {
            var empty = await MedianAsync(() => WholeAsync(mesh, "--version")).ConfigureAwait(false);
            var preview = await MedianAsync(() => WholeAsync(mesh, "preview", "--environment", "dev", "--cwd", root, "--state", state.FullName))
                .ConfigureAwait(false);
            Console.WriteLine("Whole process (wall clock, median of {0}):", Rounds);
            Console.WriteLine($"  mesh --version                     {empty,8:F0} ms");
            Console.WriteLine($"  mesh preview --environment dev     {preview,8:F0} ms   {preview / empty,5:F1} times an empty run");
        }
        finally
        {
            state.Delete(recursive: true);
        }

        await CompareAsync("Preview in-process (evaluate, plan, judge, render; cold)", InProcessMeasurement.Preview).ConfigureAwait(false);
        await CompareAsync("Up in-process, with all checkpoints (cold)", InProcessMeasurement.Up).ConfigureAwait(false);
        await CompareAsync("Evaluation alone, with mocks (Pulumi.Testing; cold)", InProcessMeasurement.Mocks).ConfigureAwait(false);
        return 0;
    }

    private static async Task CompareAsync(string title, string kind)
    {
        Console.WriteLine();
        Console.WriteLine($"{title}, median of {Rounds}:");
        Console.WriteLine("  resources   total ms   cpu ms   us/resource   peak MB   KB/resource");
        var costs = new List<double>();
        foreach (var resources in new[] { 1_000, 10_000 })
        {
            var rounds = new List<Measurement>();
            for (var i = 0; i < Rounds; i++)
                rounds.Add(await ChildAsync(kind, resources).ConfigureAwait(false));
            var median = rounds.OrderBy(round => round.Milliseconds).ElementAt(Rounds / 2);
            costs.Add(median.MicrosecondsPerResource);
            Console.WriteLine(
                $"  {median.Resources,9}   {median.Milliseconds,8:F0}   {median.CpuMilliseconds,6:F0}   "
                + $"{median.MicrosecondsPerResource,11:F1}   {rounds.Max(round => round.PeakMegabytes),7:F0}   {median.KilobytesPerResource,11:F2}");
        }

        Console.WriteLine($"  cost of a resource among ten times as many: {costs[1] / costs[0]:F2} times");
    }

    private static async Task<double> MedianAsync(Func<Task<double>> measure)
    {
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
            times.Add(await measure().ConfigureAwait(false));
        return times.Order().ElementAt(Rounds / 2);
    }

    private static async Task<double> WholeAsync(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        await OutputAsync(arguments).ConfigureAwait(false);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<Measurement> ChildAsync(string kind, int resources)
    {
        var line = await OutputAsync([typeof(PreviewBenchmark).Assembly.Location, "in-process", kind, $"{resources}"]).ConfigureAwait(false);
        return JsonSerializer.Deserialize<Measurement>(line) ?? throw new InvalidOperationException("The measurement printed nothing.");
    }

    private static async Task<string> OutputAsync(IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("dotnet does not start.");
        var output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
        return output;
    }
}
