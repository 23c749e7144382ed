namespace Pulumi.Hosting;

/// <summary>Stands where the wire is missing, and says so.</summary>
internal sealed class NoWire : IMonitorConnector
{
    public ValueTask<EngineConnection> ConnectAsync(PulumiEnvironment environment, CancellationToken cancellationToken) =>
        throw new NotSupportedException(
            $"The engine at {environment.MonitorAddress} started this program, but this build of the Pulumi SDK has no wire transport: it runs programs in the "
            + "process of the engine only. Run the program with `mesh`, or build it with the official packages (-p:PulumiPackages=official) for the `pulumi` CLI.");
}
