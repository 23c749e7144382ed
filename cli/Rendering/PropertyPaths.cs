namespace DataMesh.Cli.Rendering;

/// <summary>Finds values by the paths of the engine's diffs.</summary>
internal static class PropertyPaths
{
    /// <summary>The value at a path like <c>sku.name</c> or <c>subnets[0].name</c>; null where there is none.</summary>
    public static PropertyValue? Find(PropertyMap map, string path)
    {
        PropertyValue? value = PropertyValue.Of(map);
        var rest = path.AsSpan();
        while (rest.Length > 0 && value is not null)
        {
            if (rest[0] == '[')
            {
                var end = rest.IndexOf(']');
                if (end < 0)
                    return null;
                value = Item(value, rest[1..end]);
                rest = rest[(end + 1)..];
            }
            else
            {
                rest = rest.TrimStart('.');
                var end = rest.IndexOfAny('.', '[');
                var key = end < 0 ? rest : rest[..end];
                value = value.AsMap()?.Find(key.ToString());
                rest = rest[key.Length..];
            }
        }

        return value;
    }

    private static PropertyValue? Item(PropertyValue value, ReadOnlySpan<char> index)
    {
        if (int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && value.AsArray() is { } items)
            return at < items.Length ? items[at] : null;
        return value.AsMap()?.Find(index.Trim('"').ToString());
    }
}
