namespace DataMesh.Cli.Rendering;

/// <summary>The last column of the table: what differs, what forces a replacement, and how many messages there are.</summary>
internal static class StepInfo
{
    public static string Text(Step step, IReadOnlyDictionary<string, (int Errors, int Warnings)> messages)
    {
        var parts = new List<string>(3);
        if (Diff(step.Diffs) is { Length: > 0 } diff)
            parts.Add($"[diff: {diff}]");
        if (step.Op == StepOp.Replace && !step.ReplaceReasons.IsDefaultOrEmpty)
            parts.Add($"replaced because of {string.Join(", ", step.ReplaceReasons.Select(Reason))}");
        if (messages.TryGetValue(step.Urn, out var count))
            parts.AddRange(Messages(count.Errors, count.Warnings));
        return string.Join("; ", parts);
    }

    /// <summary>A reason as people read it: the property, or the name of the other resource that is replaced.</summary>
    public static string Reason(string reason) => Urn.IsUrn(reason) ? Urn.NameOf(reason) : reason;

    /// <summary><c>+a,b-c~d</c>: top-level properties that are added, deleted, updated.</summary>
    public static string Diff(ImmutableArray<PropertyDiff> diffs)
    {
        if (diffs.IsDefaultOrEmpty)
            return "";
        var kinds = new SortedDictionary<string, DiffKind>(StringComparer.Ordinal);
        foreach (var diff in diffs)
        {
            // A part that is added to a property, or goes from it, updates the property.
            var key = diff.Key;
            var kind = key.Length == diff.Path.Length ? diff.Kind : DiffKind.Update;
            kinds[key] = kinds.TryGetValue(key, out var other) && other != kind ? DiffKind.Update : kind;
        }

        var text = new StringBuilder();
        foreach (var (symbol, kind) in (ReadOnlySpan<(char, DiffKind)>)[('+', DiffKind.Add), ('-', DiffKind.Delete), ('~', DiffKind.Update)])
        {
            var keys = string.Join(',', kinds.Where(pair => pair.Value == kind).Select(pair => pair.Key));
            if (keys.Length > 0)
                text.Append(symbol).Append(keys);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Messages(int errors, int warnings)
    {
        if (errors > 0)
            yield return errors == 1 ? "1 error" : $"{errors} errors";
        if (warnings > 0)
            yield return warnings == 1 ? "1 warning" : $"{warnings} warnings";
    }
}
