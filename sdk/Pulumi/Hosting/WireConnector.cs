using DataMesh.Rpc.Transport;
using DataMesh.Rpc.Wire;

namespace Pulumi.Hosting;

/// <summary>Connects to an engine in another process, at the addresses that it started this one with. The connections last as long as the process.</summary>
internal sealed class WireConnector : IMonitorConnector
{
    public ValueTask<EngineConnection> ConnectAsync(PulumiEnvironment environment, CancellationToken cancellationToken)
    {
        var monitor = new RpcChannel(environment.MonitorAddress);
        var engine = environment.EngineAddress == environment.MonitorAddress ? monitor : new RpcChannel(environment.EngineAddress);
        return ValueTask.FromResult(new EngineConnection(new MonitorClient(monitor, environment.Info.DryRun), new EngineClient(engine)));
    }
}
