namespace DataMesh.Model;

/// <summary>The days after which data ages step by step.</summary>
internal static class AgeingDays
{
    /// <summary>The most days that Azure counts in a rule that the mesh writes: a century.</summary>
    public const int Most = 36_500;

    /// <summary>Whether those that are given are from 1 to <see cref="Most"/>, each larger than the one before.</summary>
    public static bool AreLegal(params ReadOnlySpan<int?> steps)
    {
        var last = 0;
        foreach (var step in steps)
        {
            if (step is { } days)
            {
                if (days <= last || days > Most)
                    return false;
                last = days;
            }
        }

        return true;
    }
}
