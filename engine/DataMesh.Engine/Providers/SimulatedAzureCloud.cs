using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>The simulated Azure in a file.</summary>
/// <param name="path">The file; need not exist.</param>
public sealed class SimulatedAzureCloud(string path) : ICloud
{
    /// <inheritdoc/>
    public ICloudReader OpenForReading() => Open(() => CloudStore.OpenReadOnly(path));

    /// <inheritdoc/>
    public ICloudWriter OpenForChanges() => Open(() => CloudStore.Open(path));

    private static Session Open(Func<CloudStore> open)
    {
        try
        {
            return new Session(open());
        }
        catch (CloudFileException error)
        {
            throw new EngineException(CloudDiagnostics.FileRefused(error.Path, error.Problem, error.Remedy));
        }
    }

    private sealed class Session : ICloudWriter
    {
        private readonly CloudStore _store;
        private readonly AzureNativeOperations _operations;

        public Session(CloudStore store)
        {
            _store = store;

            // The store serves one thread at a time.
            var gate = new Lock();
            var requests = new AzureRequests(new AzureApi(AzureTypes.Default));
            Providers = [new AzureNativeProvider(requests, store, gate)];
            _operations = new AzureNativeOperations(requests, store, gate);
        }

        public ImmutableArray<IResourceProvider> Providers { get; }

        public IResourceOperations? OperationsOf(string package) => package == AzureConfig.Package ? _operations : null;

        public void Dispose() => _store.Dispose();
    }
}
