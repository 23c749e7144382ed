namespace Pulumi.Hosting;

/// <summary>The two services of an engine.</summary>
internal sealed record EngineConnection(IResourceMonitor Monitor, IEngine Engine);
