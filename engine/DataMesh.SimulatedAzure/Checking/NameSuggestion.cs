namespace DataMesh.SimulatedAzure.Checking;

/// <summary>Finds what a misspelt name was probably meant to be.</summary>
internal static class NameSuggestion
{
    /// <summary>
    /// The nearest candidate within a third of the name's length; the first in ordinal order among equals; null when none is near.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var distance = Distance(name, candidate, least);
            if (distance >= least) continue;
            least = distance;
            best = candidate;
        }
        return best;
    }

    /// <summary>Levenshtein's distance without regard to case; <paramref name="limit"/> or more means "too far".</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit) return limit;
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + change);
            }
            (previous, current) = (current, previous);
        }
        return previous[right.Length];
    }
}
