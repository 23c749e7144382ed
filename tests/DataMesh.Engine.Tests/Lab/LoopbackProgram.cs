using DataMesh.Rpc.Transport;
using DataMesh.Rpc.Wire;

namespace DataMesh.Engine.Tests.Lab;

/// <summary>The same program as a <see cref="TestProgram"/>, but every call goes through a socket.</summary>
internal sealed class LoopbackProgram(Action<TestStack> body) : IProgram
{
    public async ValueTask<ProgramOutcome> RunAsync(ProgramInfo info, IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken)
    {
        await using var server = await MonitorServer.StartAsync(monitor, engine, cancellationToken);
        using var channel = new RpcChannel(server.Address);
        await using var client = new MonitorClient(channel, info.DryRun);
        return await new TestProgram(body).RunAsync(info, client, new EngineClient(channel), cancellationToken);
    }
}
