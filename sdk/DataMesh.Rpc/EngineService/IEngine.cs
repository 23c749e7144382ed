namespace DataMesh.Rpc.EngineService;

/// <summary>What a program tells the engine beside its resources: the service <c>pulumirpc.Engine</c>.</summary>
public interface IEngine
{
    /// <summary>Logs a message; an error fails the run.</summary>
    ValueTask LogAsync(LogRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Refuses, with an <see cref="RpcException"/>, where the engine's version of Pulumi is not in this range (<c>&gt;=3.200.0 !3.210.1</c>).
    /// </summary>
    ValueTask RequirePulumiVersionAsync(string range, CancellationToken cancellationToken);
}
