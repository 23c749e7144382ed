using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>
/// The cloud as the program that is being evaluated sees it: as the plans so far leave it, and with what the program has registered. One for all packages,
/// since one looks at what another makes: a cluster is a resource of Azure.
/// </summary>
/// <param name="planned">The cloud as the plans so far leave it.</param>
internal sealed class ExpectedCloud(PlannedCloud planned)
{
    private readonly List<Func<ICloudView, AzureResource?>> _expected = [];
    private PlannedCloud? _withExpected;

    /// <summary>The cloud with what is expected. Few programs look at what they have just made, so it is brought together only for those.</summary>
    public ICloudView View
    {
        get
        {
            if (_expected.Count == 0)
                return _withExpected ?? planned;
            _withExpected ??= new PlannedCloud(planned);
            foreach (var predict in _expected)
            {
                if (predict(_withExpected) is { } resource)
                    _withExpected.Put(resource);
            }

            _expected.Clear();
            return _withExpected;
        }
    }

    /// <summary>Expects a resource.</summary>
    /// <param name="predict">What it will be, in the cloud with what was expected before it; null where that is not known.</param>
    public void Add(Func<ICloudView, AzureResource?> predict) => _expected.Add(predict);

    /// <summary>Forgets what was expected.</summary>
    public void Clear()
    {
        _expected.Clear();
        _withExpected = null;
    }
}
