using DataMesh.Benchmarks;

return args switch
{
    [] or ["preview"] => await PreviewBenchmark.RunAsync().ConfigureAwait(false),
    ["rpc"] => await RpcBenchmark.RunAsync().ConfigureAwait(false),
    ["sdk-build"] => SdkBuildBenchmark.Run(),
    ["in-process", var kind, var resources] => await InProcessMeasurement.RunAsync(kind, int.Parse(resources)).ConfigureAwait(false),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project bench [-- preview | rpc | sdk-build]");
    return 2;
}
