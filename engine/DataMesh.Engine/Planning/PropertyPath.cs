namespace DataMesh.Engine.Planning;

/// <summary>A path to a property, as programs write it in <c>ignoreChanges</c>: <c>a.b[0]</c>, <c>tags["a.b"]</c>, <c>*</c> for any one step.</summary>
public sealed class PropertyPath
{
    private readonly ImmutableArray<string> _steps;

    private PropertyPath(ImmutableArray<string> steps) => _steps = steps;

    /// <summary>Takes a path apart. What makes no sense is taken literally: it then matches nothing.</summary>
    public static PropertyPath Parse(string path)
    {
        var steps = ImmutableArray.CreateBuilder<string>();
        var rest = path.AsSpan();
        while (rest.Length > 0)
        {
            if (rest[0] == '.')
            {
                rest = rest[1..];
                continue;
            }

            var end = rest[0] == '[' ? EndOfBracket(rest) : rest.IndexOfAny('.', '[');
            var step = end < 0 ? rest : rest[..end];
            steps.Add(step[0] == '[' ? step[1..].TrimEnd(']').Trim('"').ToString() : step.ToString());
            rest = end < 0 ? [] : rest[end..];
        }

        return new PropertyPath(steps.DrainToImmutable());
    }

    /// <summary>The path one name further.</summary>
    public static string Join(string path, string key)
    {
        var step = key.AsSpan().IndexOfAny(".[]\"") >= 0 ? $"[\"{key}\"]" : path.Length == 0 ? key : $".{key}";
        return path + step;
    }

    /// <summary>Whether a change at <paramref name="other"/> is a change of what lies at this path: one of the two lies within the other.</summary>
    public bool Touches(PropertyPath other)
    {
        var common = Math.Min(_steps.Length, other._steps.Length);
        for (var i = 0; i < common; i++)
        {
            if (_steps[i] != "*" && other._steps[i] != "*" && _steps[i] != other._steps[i])
                return false;
        }

        return common > 0;
    }

    /// <summary>The new properties with the old value at this path; where there was none, without one.</summary>
    public PropertyMap Restore(PropertyMap olds, PropertyMap news) => _steps.IsEmpty ? news : Restore(olds, news, 0);

    private PropertyMap Restore(PropertyMap olds, PropertyMap news, int depth)
    {
        var step = _steps[depth];
        if (step != "*")
            return RestoreKey(olds, news, step, depth);
        foreach (var key in olds.Keys.Union(news.Keys))
            news = RestoreKey(olds, news, key, depth);
        return news;
    }

    private PropertyMap RestoreKey(PropertyMap olds, PropertyMap news, string key, int depth)
    {
        var restored = Restore(olds.Find(key), news.Find(key), depth + 1);
        return restored is null ? news.Without(key) : ReferenceEquals(restored, news.Find(key)) ? news : news.With(key, restored);
    }

    private PropertyValue? Restore(PropertyValue? old, PropertyValue? @new, int depth)
    {
        if (depth == _steps.Length)
            return old;
        if (old?.AsMap() is { } olds && @new?.AsMap() is { } news)
            return PropertyValue.Of(Restore(olds, news, depth));
        if (old?.AsArray() is not { } oldItems || @new?.AsArray() is not { } newItems)
            return @new;
        var items = newItems.ToBuilder();
        for (var i = 0; i < items.Count && i < oldItems.Length; i++)
        {
            if (_steps[depth] == "*" || _steps[depth] == i.ToString(CultureInfo.InvariantCulture))
                items[i] = Restore(oldItems[i], items[i], depth + 1) ?? items[i];
        }

        return PropertyValue.Of(items.ToImmutable());
    }

    private static int EndOfBracket(ReadOnlySpan<char> rest)
    {
        var close = rest.StartsWith("[\"") ? rest.IndexOf("\"]") + 1 : rest.IndexOf(']');
        return close <= 0 || close + 1 >= rest.Length ? -1 : close + 1;
    }
}
