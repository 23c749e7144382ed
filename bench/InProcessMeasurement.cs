using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using DataMesh.Cli.Programs;
using DataMesh.Cli.Rendering;
using DataMesh.Engine;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.Policies;
using DataMesh.Rpc;
using Pulumi.Testing;

namespace DataMesh.Benchmarks;

/// <summary>One measurement in a process of its own, so that its peak memory is its own: prints one line of JSON.</summary>
internal static class InProcessMeasurement
{
    /// <summary>Evaluate, plan, judge and render a stack that does not exist yet.</summary>
    public const string Preview = "preview";

    /// <summary>Only evaluate, with mocks instead of an engine: what Pulumi.Testing does.</summary>
    public const string Mocks = "mocks";

    /// <summary>Plan a stack that does not exist yet, and bring it about in a simulated cloud: with all checkpoints.</summary>
    public const string Up = "up";

    public static async Task<int> RunAsync(string kind, int resources)
    {
        // The same work on a few resources first would hide what a real process pays for start-up: everything is measured cold.
        var before = Process.GetCurrentProcess().PeakWorkingSet64;
        var watch = Stopwatch.StartNew();
        var count = kind switch
        {
            Mocks => await EvaluateAsync(resources).ConfigureAwait(false),
            Up => await UpAsync(resources).ConfigureAwait(false),
            _ => await PreviewAsync(resources).ConfigureAwait(false),
        };
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        var measurement = new Measurement(
            count, watch.Elapsed.TotalMilliseconds, process.TotalProcessorTime.TotalMilliseconds, before / 1048576.0, process.PeakWorkingSet64 / 1048576.0);
        Console.WriteLine(JsonSerializer.Serialize(measurement));
        return 0;
    }

    private static async Task<int> PreviewAsync(int resources)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"mesh-bench-{Environment.ProcessId}");
        var result = await new Preview(SetupIn(folder, resources)).UpAsync(RequestIn(folder), CancellationToken.None).ConfigureAwait(false);
        var stack = result.Stacks.Single();
        var text = StackText.Render(new StackView(stack, RunVerb.Preview, applied: false), stack.HasErrors, diff: false, Palette.None);
        if (result.ExitCode != 0)
            throw new InvalidOperationException($"The preview found something to refuse:\n{text[..Math.Min(text.Length, 4000)]}");
        if (Directory.Exists(folder))
            throw new InvalidOperationException("The preview wrote something.");
        return stack.Plan.Steps.Length;
    }

    private static async Task<int> UpAsync(int resources)
    {
        var folder = Directory.CreateTempSubdirectory("mesh-bench-");
        try
        {
            var result = await new Deployment(SetupIn(folder.FullName, resources)).UpAsync(RequestIn(folder.FullName), CancellationToken.None)
                .ConfigureAwait(false);
            return result.ExitCode == 0 ? result.Stacks.Single().Steps.Length : throw new InvalidOperationException("The run found something to refuse.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static EngineSetup SetupIn(string folder, int resources)
    {
        var program = new InProcessProgram(folder, () => Task.FromResult(SyntheticMesh.Define(resources)));
        var backend = new DiyBackend(folder, new PassphraseSource(null, Path.Combine(folder, "passphrase")), TimeProvider.System);
        return new EngineSetup(program, backend, new SimulatedAzureCloud(Path.Combine(folder, "azure.db"))) { Policies = [MeshPolicies.Pack] };
    }

    private static RunRequest RequestIn(string folder) =>
        new([new ProgramInfo { Project = "bench", Stack = "synthetic", RootDirectory = folder, DryRun = true }]);

    private static async Task<int> EvaluateAsync(int resources)
    {
        var (registered, _) = await Pulumi.Deployment.TestAsync(new EchoMocks(), new TestOptions { IsPreview = false }, () => SyntheticMesh.Define(resources))
            .ConfigureAwait(false);
        return registered.Length;
    }

    private sealed class EchoMocks : IMocks
    {
        public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);

        public Task<(string?, object)> NewResourceAsync(MockResourceArgs args) => Task.FromResult<(string?, object)>(($"{args.Name}-id", args.Inputs));
    }
}
