using System.Diagnostics;
using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;
using DataMesh.Rpc.Transport;
using DataMesh.Rpc.Values;
using DataMesh.Rpc.Wire;

namespace DataMesh.Benchmarks;

/// <summary>
/// Round trips a second over the wire on the loopback address: client and server in this process, a registration with ten inputs each, after a warm-up.
/// </summary>
internal static class RpcBenchmark
{
    private const int Calls = 20_000;

    public static async Task<int> RunAsync()
    {
        var monitor = new EchoMonitor();
        var server = await MonitorServer.StartAsync(monitor, monitor, CancellationToken.None).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            using var channel = new RpcChannel(server.Address);
            var client = new MonitorClient(channel, dryRun: true);
            Console.WriteLine("Registrations over the wire on loopback, client and server in one process:");
            Console.WriteLine("  at once   round trips/s   us/round trip   cpu us/round trip");
            await MeasureAsync(client, atOnce: 64, Calls).ConfigureAwait(false);
            foreach (var atOnce in new[] { 1, 16, 64 })
            {
                var (seconds, cpu) = await MeasureAsync(client, atOnce, Calls).ConfigureAwait(false);
                Console.WriteLine($"  {atOnce,7}   {Calls / seconds,13:F0}   {seconds * 1e6 / Calls,13:F1}   {cpu * 1e6 / Calls,17:F1}");
            }
        }

        return 0;
    }

    private static async Task<(double Seconds, double CpuSeconds)> MeasureAsync(MonitorClient client, int atOnce, int calls)
    {
        var left = calls;
        var cpu = Cpu();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async _ =>
        {
            for (var call = Interlocked.Decrement(ref left); call >= 0; call = Interlocked.Decrement(ref left))
                await client.RegisterResourceAsync(RequestOf(call), CancellationToken.None).ConfigureAwait(false);
        })).ConfigureAwait(false);
        return (watch.Elapsed.TotalSeconds, (Cpu() - cpu).TotalSeconds);
    }

    private static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static RegisterResourceRequest RequestOf(int number)
    {
        var inputs = new PropertyMapBuilder();
        for (var i = 0; i < 10; i++)
            inputs.Set($"property{i}", PropertyValue.Of($"value {number} {i}"));
        var name = $"resource-{number}";
        return new RegisterResourceRequest { Type = "azure-native:storage:StorageAccount", Name = name, Custom = true, Inputs = inputs.ToMap() };
    }

    private sealed class EchoMonitor : IResourceMonitor, IEngine
    {
        public ValueTask<bool> SupportsFeatureAsync(string id, CancellationToken cancellationToken) => ValueTask.FromResult(true);

        public ValueTask<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new RegisterResourceResponse { Urn = request.Name, Id = request.Name, Outputs = request.Inputs });

        public ValueTask RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new ReadResourceResponse(request.Name, request.Properties));

        public ValueTask<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new InvokeResponse(request.Args));

        public ValueTask<CallResponse> CallAsync(CallRequest request, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new CallResponse(request.Args));

        public ValueTask RegisterStackTransformAsync(TransformCallback callback, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask RegisterStackInvokeTransformAsync(InvokeTransformCallback callback, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask RegisterResourceHookAsync(RegisterHookRequest request, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask SignalAndWaitForShutdownAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask LogAsync(LogRequest request, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask RequirePulumiVersionAsync(string range, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
