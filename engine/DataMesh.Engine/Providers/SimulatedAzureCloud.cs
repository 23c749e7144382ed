using DataMesh.SimulatedAzure;
using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.Engine.Providers;

/// <summary>The simulated Azure in a file, with the clusters in it.</summary>
/// <param name="path">The file; need not exist.</param>
/// <param name="given">What is there beside what the file holds; nothing by default.</param>
public sealed class SimulatedAzureCloud(string path, GivenResources? given = null) : ICloud
{
    /// <inheritdoc/>
    public ICloudReader OpenForReading() => Open(() => CloudStore.OpenReadOnly(path, given));

    /// <inheritdoc/>
    public ICloudWriter OpenForChanges() => Open(() => CloudStore.Open(path, given));

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
        private readonly KubernetesOperations _clusterOperations;

        public Session(CloudStore store)
        {
            _store = store;

            // The store serves one thread at a time.
            var gate = new Lock();
            var requests = new AzureRequests(new AzureApi(AzureTypes.Default));
            var clusterRequests = new KubernetesRequests(new KubernetesApi(KubernetesTypes.Default));

            // Clusters are resources of Azure: both packages plan on one cloud.
            var planned = new PlannedCloud(store);
            var expected = new ExpectedCloud(planned);
            Providers =
            [
                new AzureNativeProvider(requests, store, planned, expected, gate),
                new KubernetesProvider(clusterRequests, store, planned, expected, gate),
            ];
            _operations = new AzureNativeOperations(requests, store, gate);
            _clusterOperations = new KubernetesOperations(clusterRequests, store, gate);
        }

        public ImmutableArray<IResourceProvider> Providers { get; }

        public IResourceOperations? OperationsOf(string package) => package switch
        {
            AzureConfig.Package => _operations,
            KubernetesTypes.Package => _clusterOperations,
            _ => null,
        };

        public void Dispose() => _store.Dispose();
    }
}
