namespace DataMesh.SimulatedAzure.Values;

/// <summary>
/// The keys of the object that was made last: objects of one shape mostly have the same keys, and then share one array of them. Nothing is
/// lost when several threads take turns.
/// </summary>
internal sealed class SharedKeys
{
    private string[] _last = [];

    /// <summary>An array with these keys, perhaps one that other objects have; it must not be changed.</summary>
    public string[] Of(ReadOnlySpan<string> keys)
    {
        var last = _last;
        return keys.SequenceEqual(last) ? last : _last = keys.ToArray();
    }
}
