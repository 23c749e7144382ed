namespace DataMesh.Rpc.EngineService;

/// <summary>What a program tells the engine beside its resources: the service <c>pulumirpc.Engine</c>.</summary>
public interface IEngine
{
    /// <summary>Logs a message; an error fails the run.</summary>
    ValueTask LogAsync(LogRequest request, CancellationToken cancellationToken);
}
