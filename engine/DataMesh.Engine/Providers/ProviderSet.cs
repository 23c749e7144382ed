namespace DataMesh.Engine.Providers;

/// <summary>The providers of one run, and the cloud as the run's plans would leave it.</summary>
public sealed class ProviderSet
{
    private readonly Dictionary<string, (IResourceProvider Provider, IPlannedCloud Planned)> _byPackage = new(StringComparer.Ordinal);

    /// <summary>A set with the providers of this cloud.</summary>
    public ProviderSet(ICloudReader cloud)
    {
        foreach (var provider in cloud.Providers)
            _byPackage[provider.Package] = (provider, provider.PlanCloud());
    }

    /// <summary>The provider of this package; null where there is none.</summary>
    public IResourceProvider? Find(string package) => _byPackage.TryGetValue(package, out var found) ? found.Provider : null;

    /// <summary>The provider of this type; null where there is none.</summary>
    public IResourceProvider? OfType(string type) => Find(Urn.PackageOf(type));

    /// <summary>Forgets what the programs that were evaluated so far expect of their clouds.</summary>
    public void ExpectNothing()
    {
        foreach (var (_, planned) in _byPackage.Values)
            planned.ExpectNothing();
    }

    /// <summary>The cloud of this type as the run's plans so far would leave it; null where there is none.</summary>
    public IPlannedCloud? PlannedCloudOf(string type) => _byPackage.TryGetValue(Urn.PackageOf(type), out var found) ? found.Planned : null;
}
