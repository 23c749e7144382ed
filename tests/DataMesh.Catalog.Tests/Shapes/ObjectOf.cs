using YamlDotNet.RepresentationModel;

namespace DataMesh.Catalog.Tests.Shapes;

/// <summary>An object with a closed set of keys.</summary>
internal sealed record ObjectOf(ImmutableArray<(string Key, bool Required, Shape Shape)> Keys) : Shape
{
    /// <summary>Further keys that depend on what the object says: given to the object, taken for what it may and must have.</summary>
    public Func<YamlMappingNode, ObjectOf?> Further { get; init; } = _ => null;

    internal override IEnumerable<string> Faults(YamlNode node, string place)
    {
        if (node is not YamlMappingNode map)
            return [$"{place} is no object"];
        var keys = Further(map) is { } further ? Keys.AddRange(further.Keys) : Keys;
        var missing = keys.Where(key => key.Required && !map.Children.ContainsKey(key.Key)).Select(key => $"{place}.{key.Key} is missing");
        var present = map.Children.SelectMany(child =>
        {
            var name = ((YamlScalarNode)child.Key).Value ?? "";
            var known = keys.Where(key => key.Key == name).Select(key => key.Shape).FirstOrDefault();
            return known is null ? [$"{place}.{name} is not allowed"] : known.Faults(child.Value, $"{place}.{name}");
        });
        return missing.Concat(present);
    }
}
