namespace DataMesh.Model.Diagnostics;

/// <summary>"Did you mean": the known word that is nearest to what was written.</summary>
public static class Suggestion
{
    /// <summary>A sentence with a leading space that names the nearest known word, or an empty text if none is near.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">The words that would have been right.</param>
    public static string For(string written, IEnumerable<string> known)
    {
        var nearest = Nearest(written, known);
        return nearest is null ? "" : $" Did you mean '{nearest}'?";
    }

    /// <summary>
    /// The known word within an edit distance of a third of its length (at least two), ties broken by ordinal order; null if none.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            var distance = Distance(written.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance && distance <= Math.Max(2, candidate.Length / 3))
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    private static int Distance(string left, string right)
    {
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substituted = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substituted, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
