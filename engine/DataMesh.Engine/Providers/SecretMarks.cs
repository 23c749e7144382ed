namespace DataMesh.Engine.Providers;

/// <summary>Puts secret marks back on values that came out of a provider, which sees plain values only.</summary>
public static class SecretMarks
{
    /// <summary>The map with every value marked that is marked at the same place of <paramref name="original"/>.</summary>
    public static PropertyMap Restore(PropertyMap original, PropertyMap plain) =>
        original.ContainsSecrets ? plain.Select((key, value) => original.Find(key) is { ContainsSecrets: true } mark ? Restore(mark, value) : value) : plain;

    /// <summary>The map with these top-level properties marked.</summary>
    public static PropertyMap Mark(PropertyMap map, ImmutableArray<string> names)
    {
        if (names.IsDefaultOrEmpty)
            return map;
        foreach (var name in names)
        {
            if (map.Find(name) is { } value)
                map = map.With(name, PropertyValue.Secret(value));
        }

        return map;
    }

    private static PropertyValue Restore(PropertyValue original, PropertyValue plain) => (original, plain) switch
    {
        (PropertyValue.SecretValue, _) => PropertyValue.Secret(plain),
        (PropertyValue.ObjectValue marked, PropertyValue.ObjectValue map) => PropertyValue.Of(Restore(marked.Map, map.Map)),
        (PropertyValue.ArrayValue marked, PropertyValue.ArrayValue array) when marked.Items.Length == array.Items.Length =>
            PropertyValue.Of([.. marked.Items.Select((item, i) => Restore(item, array.Items[i]))]),
        _ => original.ContainsSecrets ? PropertyValue.Secret(plain) : plain,
    };
}
