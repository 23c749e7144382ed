namespace Pulumi.Hosting;

/// <summary>Connects a program that runs as a process of its own with the engine that started it: the place of the wire.</summary>
internal interface IMonitorConnector
{
    ValueTask<EngineConnection> ConnectAsync(PulumiEnvironment environment, CancellationToken cancellationToken);
}
