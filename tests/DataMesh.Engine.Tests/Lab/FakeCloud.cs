using System.Collections.Concurrent;

namespace DataMesh.Engine.Tests.Lab;

/// <summary>A cloud of things in memory. A thing lives at <c>/name</c>, or at <c>/container/name</c>; a container takes its content with it.</summary>
internal sealed class FakeCloud : ICloud
{
    public FakeCloud() => Things = new ConcurrentDictionary<string, CloudResource>(StringComparer.Ordinal);

    public FakeCloud(FakeCloud other) => Things = new ConcurrentDictionary<string, CloudResource>(other.Things, StringComparer.Ordinal);

    public ConcurrentDictionary<string, CloudResource> Things { get; }

    /// <summary>What was asked of the cloud, in order: <c>create /a</c>.</summary>
    public List<string> Operations { get; } = [];

    /// <summary>Called before and after each operation.</summary>
    public Action<string>? Moment { get; set; }

    /// <summary>Says why an operation is refused; null where it is not.</summary>
    public Func<string, ProviderError?> Refusal { get; set; } = _ => null;

    public IEnumerable<string> Ids => Things.Keys.Order(StringComparer.Ordinal);

    public int OpenedForChanges { get; private set; }

    public ICloudReader OpenForReading() => new Session(this);

    public ICloudWriter OpenForChanges()
    {
        OpenedForChanges++;
        return new Session(this);
    }

    public static void Delete(IDictionary<string, CloudResource> things, string id)
    {
        foreach (var key in things.Keys.Where(key => key == id || key.StartsWith(id + "/", StringComparison.Ordinal)).ToList())
            things.Remove(key);
    }

    private sealed class Session(FakeCloud cloud) : ICloudWriter, IResourceOperations
    {
        private readonly Lock _gate = new();

        public ImmutableArray<IResourceProvider> Providers { get; } = [new FakeProvider(cloud)];

        public IResourceOperations? OperationsOf(string package) => package == FakeProvider.PackageName ? this : null;

        public OperationResult Create(ProviderRequest request) => Put("create", request);

        public OperationResult Update(string id, ProviderRequest request) => Put("update", request);

        public OperationResult Delete(ResourceAddress address) => Operate($"delete {address.Id}", () =>
        {
            FakeCloud.Delete(cloud.Things, address.Id);
            return OperationResult.Deleted;
        });

        public void Dispose()
        {
        }

        private OperationResult Put(string verb, ProviderRequest request)
        {
            var thing = FakeProvider.Make(request);
            return Operate($"{verb} {thing.Id}", () =>
            {
                cloud.Things[thing.Id] = thing;
                return new OperationResult(thing, []);
            });
        }

        private OperationResult Operate(string operation, Func<OperationResult> work)
        {
            lock (_gate)
            {
                cloud.Moment?.Invoke($"before {operation}");
                if (cloud.Refusal(operation) is { } refusal)
                    return new OperationResult(null, [refusal]);
                cloud.Operations.Add(operation);
                var result = work();
                cloud.Moment?.Invoke($"after {operation}");
                return result;
            }
        }
    }
}
