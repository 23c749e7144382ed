namespace Pulumi;

/// <summary>The resources that a value comes from: immutable, without doubles, in the order in which they were met. Most sets are empty or of one.</summary>
internal sealed class DependencySet
{
    private const int SmallEnoughToScan = 16;

    private readonly Resource[] _resources;

    private DependencySet(Resource[] resources) => _resources = resources;

    public static DependencySet Empty { get; } = new([]);

    public bool IsEmpty => _resources.Length == 0;

    public ReadOnlySpan<Resource> Resources => _resources;

    public static DependencySet Of(Resource resource) => new([resource]);

    public static DependencySet Of(IEnumerable<Resource> resources)
    {
        var distinct = resources.Distinct().ToArray();
        return distinct.Length == 0 ? Empty : new DependencySet(distinct);
    }

    public DependencySet Union(DependencySet other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty)
            return this;
        if (IsEmpty)
            return other;
        if (_resources.Length + other._resources.Length > SmallEnoughToScan)
            return Of(_resources.Concat(other._resources));
        var added = new List<Resource>(_resources);
        foreach (var resource in other._resources)
        {
            if (!added.Contains(resource))
                added.Add(resource);
        }

        return added.Count == _resources.Length ? this : new DependencySet([.. added]);
    }
}
