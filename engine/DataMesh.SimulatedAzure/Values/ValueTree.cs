namespace DataMesh.SimulatedAzure.Values;

/// <summary>Reads values out of a tree, and compares trees.</summary>
internal static class ValueTree
{
    /// <summary>
    /// The value under a path of keys; null when a step is missing, and <see cref="AzureUnknown"/> when a step is not known.
    /// </summary>
    public static object? Get(IReadOnlyDictionary<string, object?> tree, params ReadOnlySpan<string> path)
    {
        object? current = tree;
        foreach (var step in path)
        {
            if (current is AzureUnknown) return current;
            if (current is not IReadOnlyDictionary<string, object?> map || !map.TryGetValue(step, out current)) return null;
        }
        return current;
    }

    /// <summary>The text under a path; null when it is missing, not known, or no text.</summary>
    public static string? Text(IReadOnlyDictionary<string, object?> tree, params ReadOnlySpan<string> path) => Get(tree, path) as string;

    /// <summary>The list under a path; empty when it is missing or not known.</summary>
    public static IReadOnlyList<object?> List(IReadOnlyDictionary<string, object?> tree, params ReadOnlySpan<string> path) =>
        Get(tree, path) as IReadOnlyList<object?> ?? [];

    /// <summary>The object under a path; empty when it is missing or not known.</summary>
    public static IReadOnlyDictionary<string, object?> Map(IReadOnlyDictionary<string, object?> tree, params ReadOnlySpan<string> path) =>
        Get(tree, path) as IReadOnlyDictionary<string, object?> ?? AzureObject.Empty;

    public static bool AreEqual(object? left, object? right)
    {
        switch (left, right)
        {
            case (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b):
                if (a.Count != b.Count) return false;
                foreach (var (key, value) in a)
                    if (!b.TryGetValue(key, out var other) || !AreEqual(value, other)) return false;
                return true;
            case (IReadOnlyList<object?> a, IReadOnlyList<object?> b):
                if (a.Count != b.Count) return false;
                for (var i = 0; i < a.Count; i++)
                    if (!AreEqual(a[i], b[i])) return false;
                return true;
            default:
                return Equals(left, right);
        }
    }
}
