using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Storing;

namespace DataMesh.SimulatedAzure;

/// <summary>
/// A cloud as it would be after a plan: what is below, without what the plan removes, with what it puts. Nothing is written. Not for use
/// by several threads at once.
/// </summary>
/// <param name="below">The cloud as it is.</param>
/// <param name="types">The types that are known, for the names that must be unique.</param>
public sealed class PlannedCloud(ICloudView below, AzureTypes types) : ICloudView
{
    private readonly Dictionary<string, (string Key, AzureResource Resource, IReadOnlyList<string> Filed)> _put = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _unplaced = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _removed = new(StringComparer.OrdinalIgnoreCase);
    private readonly KeyIndex _byKey = new(StringComparer.Ordinal);
    private readonly KeyIndex _byType = new(StringComparer.OrdinalIgnoreCase);
    private readonly KeyIndex _children = new(StringComparer.OrdinalIgnoreCase);

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
        var filed = CloudKeys.Of(resource, types.Find(resource.Token)?.HasGlobalName ?? false);
        _put[key] = (key, resource, filed);
        foreach (var under in filed) _byKey.Add(under, key);
        _byType.Add(resource.ArmType, key);
        // The chain to the top, so that what is below a group is found though nothing is stored between.
        for (var child = key; ArmId.Parent(child) is { } parent; child = parent)
            if (!_children.Add(parent, child)) break;
        if (SoftDeletion.Recovered(this, resource) is { } kept) Remove(kept.Id);
    }

    /// <summary>Notes that a resource of the ARM type will be put, but that its id is not known yet.</summary>
    public void PutUnplaced(string armType) => _unplaced.Add(armType);

    /// <inheritdoc/>
    public bool MayHoldMore(string armType) => _unplaced.Contains(armType) || below.MayHoldMore(armType);

    /// <inheritdoc/>
    public bool IsGiven(string id) => below.IsGiven(id);

    /// <summary>Takes a resource away, with everything below it, as ARM does; what Azure keeps of them stays.</summary>
    public void Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var key = ArmId.Key(id);
        var kept = SoftDeletion.RemainsAfter(this, id);
        foreach (var content in Below(id).ToArray()) RemoveOne(ArmId.Key(content.Id));
        RemoveOne(key);
        foreach (var remains in kept) Put(remains);
    }

    /// <inheritdoc/>
    public AzureResource? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var trimmed = ArmId.Trim(id);
        if (_put.TryGetValue(trimmed, out var entry)) return entry.Resource;
        return _removed.Contains(trimmed) ? null : below.Find(id);
    }

    /// <inheritdoc/>
    public IEnumerable<AzureResource> OfType(string armType) => Merge(below.OfType(armType), _byType.Of(armType));

    /// <inheritdoc/>
    public IEnumerable<AzureResource> Below(string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(idPrefix);
        var own = new List<string>();
        Descend(ArmId.Trim(idPrefix), own);
        own.Sort(StringComparer.Ordinal);
        return Merge(below.Below(idPrefix), own);
    }

    /// <inheritdoc/>
    public AzureResource? FindByGlobalName(string armType, string name) => ByKey(CloudKeys.GlobalName(armType, name)).FirstOrDefault();

    /// <inheritdoc/>
    public IEnumerable<AzureResource> ByKey(string key) => Merge(below.ByKey(key), _byKey.Of(key));

    private void Descend(string key, List<string> found)
    {
        foreach (var child in _children.Of(key))
        {
            if (_put.ContainsKey(child)) found.Add(child);
            Descend(child, found);
        }
    }

    private IEnumerable<AzureResource> Merge(IEnumerable<AzureResource> under, IReadOnlyCollection<string> own)
    {
        var isEmptyBelow = under is IReadOnlyCollection<AzureResource> { Count: 0 };
        if (isEmptyBelow && own.Count == 0) return [];
        return isEmptyBelow ? own.Select(key => _put[key].Resource) : MergeOrdered(under, own);
    }

    private IEnumerable<AzureResource> MergeOrdered(IEnumerable<AzureResource> under, IEnumerable<string> own)
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
                yield return _put[mine.Current].Resource;
                hasMine = mine.MoveNext();
            }
        }

        bool Next(IEnumerator<AzureResource> from)
        {
            while (from.MoveNext())
            {
                var id = ArmId.Trim(from.Current.Id);
                if (!_put.ContainsKey(id) && !_removed.Contains(id)) return true;
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
        foreach (var under in old.Filed) _byKey.Remove(under, key);
        _byType.Remove(old.Resource.ArmType, key);
    }
}
