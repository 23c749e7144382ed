using DataMesh.Rpc.Analysis;
using DataMesh.Rpc.Transport;
using Google.Protobuf.WellKnownTypes;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>
/// Serves a policy pack to an engine in another process: the service <c>pulumirpc.Analyzer</c>. What is not served (a handshake, remediation) an engine takes
/// for something that the pack does not do.
/// </summary>
public sealed class AnalyzerServer : IAsyncDisposable
{
    private readonly RpcServer _server;

    private AnalyzerServer(RpcServer server) => _server = server;

    /// <summary>Where the service is, as <c>127.0.0.1:port</c>.</summary>
    public string Address => _server.Address;

    /// <summary>Starts to serve on this machine's loopback address.</summary>
    /// <param name="analyzer">The pack.</param>
    /// <param name="cancelled">Is called when the engine gives up.</param>
    /// <param name="cancellationToken">Gives up to start.</param>
    public static async Task<AnalyzerServer> StartAsync(IAnalyzer analyzer, Action cancelled, CancellationToken cancellationToken) =>
        new(await RpcServer.StartAsync(MethodsOf(analyzer, cancelled), cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static RpcMethod[] MethodsOf(IAnalyzer analyzer, Action cancelled) =>
    [
        Messages.Method<Empty>(Methods.GetAnalyzerInfo, (_, _) => new(AnalyzerMessages.Write(analyzer.Info))),
        Messages.Method<Empty>(Methods.GetAnalyzerPluginInfo, (_, _) => new(new Proto.AnalyzerPluginInfo { Version = analyzer.Info.Version })),
        Messages.Method<Proto.AnalyzerStackConfigureRequest>(Methods.ConfigureAnalyzerStack, (message, _) =>
        {
            analyzer.ConfigureStack(message.Stack);
            return new(new Proto.AnalyzerStackConfigureResponse());
        }),
        Messages.Method<Proto.ConfigureAnalyzerRequest>(Methods.ConfigureAnalyzer, (message, _) =>
        {
            analyzer.Configure(message.PolicyConfig.ToImmutableDictionary(
                pair => pair.Key, pair => (AnalyzerEnforcement)pair.Value.EnforcementLevel, StringComparer.Ordinal));
            return new(new Empty());
        }),
        Messages.Method<Proto.AnalyzeRequest>(Methods.Analyze, (message, _) =>
            new(AnalyzerMessages.Write(analyzer.Analyze(AnalyzerMessages.Read(message)), analyzer.Info))),
        Messages.Method<Proto.AnalyzeStackRequest>(Methods.AnalyzeStack, (message, _) =>
            new(AnalyzerMessages.Write(analyzer.AnalyzeStack([.. message.Resources.Select(AnalyzerMessages.Read)]), analyzer.Info))),
        Messages.Method<Empty>(Methods.CancelAnalyzer, (_, _) =>
        {
            cancelled();
            return new(new Empty());
        }),
    ];
}
