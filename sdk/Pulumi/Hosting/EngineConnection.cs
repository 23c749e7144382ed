namespace Pulumi.Hosting;

/// <summary>The two services of an engine.</summary>
internal sealed record EngineConnection(IResourceMonitor Monitor, IEngine Engine) : IAsyncDisposable
{
    /// <summary>Ends what was started for the engine's sake.</summary>
    public ValueTask DisposeAsync() => Monitor is IAsyncDisposable started ? started.DisposeAsync() : ValueTask.CompletedTask;
}
