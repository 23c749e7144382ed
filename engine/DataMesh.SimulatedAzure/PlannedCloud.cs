using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure;

/// <summary>
/// A cloud as it would be after a plan: what is below, without what the plan removes, with what it puts. Nothing is written. Not for use by several threads at once.
/// </summary>
/// <param name="below">The cloud as it is.</param>
/// <param name="types">The types that are known, for the names that must be unique.</param>
public sealed class PlannedCloud(ICloudView below, AzureTypes types) : ICloudView
{
    private static readonly IEnumerable<string> None = [];

    private readonly Dictionary<string, AzureResource> _put = new(StringComparer.Ordinal);
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _byType = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SortedSet<string>> _children = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _keysOf = new(StringComparer.Ordinal);

    /// <summary>A plan over a cloud, with the types of <see cref="AzureTypes.Default"/>.</summary>
    public PlannedCloud(ICloudView below)
        : this(below, AzureTypes.Default) { }

    /// <summary>Puts a resource, in place of one that has its id.</summary>
    public void Put(AzureResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var key = ArmId.Key(resource.Id);
        Forget(key);
        _removed.Remove(key);
        _put[key] = resource;
        var keys = CloudKeys.Of(resource, types.Find(resource.Token)?.HasGlobalName ?? false);
        _keysOf[key] = keys;
        foreach (var filed in keys) Add(_byKey, filed, key);
        Add(_byType, resource.ArmType, key);
        // The chain to the top, so that what is below a group is found though nothing is stored between.
        for (var child = key; ArmId.Parent(child) is { } parent; child = parent)
            if (!Add(_children, parent, child)) break;
    }

    /// <summary>Takes a resource away, with everything below it, as ARM does.</summary>
    public void Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var key = ArmId.Key(id);
        foreach (var content in Below(id).ToArray()) RemoveOne(ArmId.Key(content.Id));
        RemoveOne(key);
    }

    /// <inheritdoc/>
    public AzureResource? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var key = ArmId.Key(id);
        if (_put.TryGetValue(key, out var resource)) return resource;
        return _removed.Contains(key) ? null : below.Find(id);
    }

    /// <inheritdoc/>
    public IEnumerable<AzureResource> OfType(string armType) => Merge(below.OfType(armType), _byType.TryGetValue(armType, out var own) ? own : None);

    /// <inheritdoc/>
    public IEnumerable<AzureResource> Below(string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(idPrefix);
        var own = new SortedSet<string>(StringComparer.Ordinal);
        Descend(ArmId.Key(idPrefix), own);
        return Merge(below.Below(idPrefix), own);
    }

    /// <inheritdoc/>
    public AzureResource? FindByGlobalName(string armType, string name) => ByKey(CloudKeys.GlobalName(armType, name)).FirstOrDefault();

    /// <inheritdoc/>
    public IEnumerable<AzureResource> ByKey(string key) => Merge(below.ByKey(key), _byKey.TryGetValue(key, out var own) ? own : None);

    private void Descend(string key, SortedSet<string> found)
    {
        if (!_children.TryGetValue(key, out var children)) return;
        foreach (var child in children)
        {
            if (_put.ContainsKey(child)) found.Add(child);
            Descend(child, found);
        }
    }

    private IEnumerable<AzureResource> Merge(IEnumerable<AzureResource> under, IEnumerable<string> own)
    {
        using var below = under.GetEnumerator();
        using var mine = own.GetEnumerator();
        var hasBelow = Next(below);
        var hasMine = mine.MoveNext();
        while (hasBelow || hasMine)
        {
            if (!hasMine || (hasBelow && string.CompareOrdinal(ArmId.Key(below.Current.Id), mine.Current) < 0))
            {
                yield return below.Current;
                hasBelow = Next(below);
            }
            else
            {
                yield return _put[mine.Current];
                hasMine = mine.MoveNext();
            }
        }

        bool Next(IEnumerator<AzureResource> from)
        {
            while (from.MoveNext())
            {
                var key = ArmId.Key(from.Current.Id);
                if (!_put.ContainsKey(key) && !_removed.Contains(key)) return true;
            }
            return false;
        }
    }

    private void RemoveOne(string key)
    {
        Forget(key);
        _put.Remove(key);
        _removed.Add(key);
    }

    private void Forget(string key)
    {
        if (!_put.TryGetValue(key, out var old)) return;
        foreach (var filed in _keysOf[key]) _byKey[filed].Remove(key);
        _byType[old.ArmType].Remove(key);
    }

    private static bool Add(Dictionary<string, SortedSet<string>> index, string key, string value)
    {
        if (!index.TryGetValue(key, out var set)) index[key] = set = new SortedSet<string>(StringComparer.Ordinal);
        return set.Add(value);
    }
}
