namespace DataMesh.Engine.State;

/// <summary>
/// The order in which resources stand in a desired state, a plan and a state: each after all that it needs, ties by URN. It does not depend on the order in
/// which they were registered.
/// </summary>
public static class CanonicalOrder
{
    /// <summary>Sorts items in time linear in items and needs, apart from one sort by URN. What is needed but not among them is passed over.</summary>
    /// <param name="items">The items.</param>
    /// <param name="resourceOf">The resource of an item.</param>
    public static ImmutableArray<T> Sort<T>(IReadOnlyList<T> items, Func<T, StateResource> resourceOf)
    {
        var byUrn = new int[items.Count];
        var resources = new StateResource[items.Count];
        for (var i = 0; i < byUrn.Length; i++)
            (byUrn[i], resources[i]) = (i, resourceOf(items[i]));
        Array.Sort(byUrn, (left, right) => Compare(resources[left], resources[right]));
        var indexOf = new Dictionary<string, int>(items.Count, StringComparer.Ordinal);
        foreach (var index in byUrn)
            indexOf.TryAdd(resources[index].Urn, index);

        var sorted = ImmutableArray.CreateBuilder<T>(items.Count);
        var visited = new bool[items.Count];
        var open = new Stack<(int Index, IEnumerator<string> Needs)>();
        foreach (var start in byUrn)
        {
            Open(start);
            while (open.TryPeek(out var top))
            {
                if (top.Needs.MoveNext())
                {
                    if (indexOf.TryGetValue(top.Needs.Current, out var needed))
                        Open(needed);
                    continue;
                }

                top.Needs.Dispose();
                open.Pop();
                sorted.Add(items[top.Index]);
            }
        }

        return sorted.MoveToImmutable();

        void Open(int index)
        {
            if (visited[index])
                return;
            visited[index] = true;
            open.Push((index, resources[index].Needs().GetEnumerator()));
        }
    }

    private static int Compare(StateResource left, StateResource right)
    {
        var order = string.CompareOrdinal(left.Urn, right.Urn);
        if (order == 0)
            order = left.Delete.CompareTo(right.Delete);
        return order == 0 ? string.CompareOrdinal(left.Id, right.Id) : order;
    }
}
