namespace DataMesh.Engine.Planning;

/// <summary>Compares inputs. Secret marks do not count, and a null is as good as nothing.</summary>
public static class InputDiff
{
    /// <summary>What differs, in ordinal order of the paths; empty where nothing does.</summary>
    /// <param name="olds">The inputs before.</param>
    /// <param name="news">The inputs after.</param>
    /// <param name="forcesReplacement">Whether a change at this path does.</param>
    public static ImmutableArray<PropertyDiff> Compare(PropertyMap olds, PropertyMap news, Func<string, bool> forcesReplacement)
    {
        if (olds.Equals(news))
            return [];
        var diffs = new List<PropertyDiff>();
        Compare("", olds, news, forcesReplacement, diffs);
        diffs.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return [.. diffs];
    }

    private static void Compare(string path, PropertyMap olds, PropertyMap news, Func<string, bool> forcesReplacement, List<PropertyDiff> diffs)
    {
        foreach (var (key, old) in olds)
            Compare(PropertyPath.Join(path, key), old, news.Find(key), forcesReplacement, diffs);
        foreach (var (key, value) in news)
        {
            if (!olds.ContainsKey(key))
                Compare(PropertyPath.Join(path, key), null, value, forcesReplacement, diffs);
        }
    }

    private static void Compare(string path, PropertyValue? old, PropertyValue? @new, Func<string, bool> forcesReplacement, List<PropertyDiff> diffs)
    {
        old = Plain(old);
        @new = Plain(@new);
        if (Equals(old, @new))
            return;
        if (old is PropertyValue.ObjectValue oldMap && @new is PropertyValue.ObjectValue newMap)
            Compare(path, oldMap.Map, newMap.Map, forcesReplacement, diffs);
        else if (old is PropertyValue.ArrayValue oldArray && @new is PropertyValue.ArrayValue newArray)
            Compare(path, oldArray.Items, newArray.Items, forcesReplacement, diffs);
        else
            diffs.Add(new PropertyDiff(path, old is null ? DiffKind.Add : @new is null ? DiffKind.Delete : DiffKind.Update, forcesReplacement(path)));
    }

    private static void Compare(
        string path, ImmutableArray<PropertyValue> olds, ImmutableArray<PropertyValue> news, Func<string, bool> forcesReplacement, List<PropertyDiff> diffs)
    {
        for (var i = 0; i < Math.Max(olds.Length, news.Length); i++)
        {
            var item = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            Compare(item, i < olds.Length ? olds[i] : null, i < news.Length ? news[i] : null, forcesReplacement, diffs);
        }
    }

    private static PropertyValue? Plain(PropertyValue? value) => value?.WithoutSecrets() is { } plain and not PropertyValue.NullValue ? plain : null;
}
