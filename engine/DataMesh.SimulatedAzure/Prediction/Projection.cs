using DataMesh.SimulatedAzure.Types;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// Azure gives back what was put: the inputs under the names of the outputs, with what each nested type promises besides.
/// </summary>
internal static class Projection
{
    /// <summary>The value in the shape of an output; null when the shape has no place for it.</summary>
    public static object? Project(Shape shape, object? value)
    {
        switch (value)
        {
            case null:
                return null;
            case AzureUnknown:
                return value;
        }
        switch (shape)
        {
            case ObjectShape target when value is IReadOnlyDictionary<string, object?> map:
                return ProjectObject(target, map);
            case MapShape target when value is IReadOnlyDictionary<string, object?> map:
                return target.Value is ObjectShape or ListShape or MapShape ? ProjectMap(target.Value, map) : AzureObject.From(map);
            case ListShape target when value is IReadOnlyList<object?> list:
                return ProjectList(target.Item, list);
            case UnionShape target:
                return target.Choose(value) is { } option ? Project(option, value) : null;
            case ScalarShape scalar:
                return scalar.Accepts(value) ? value : null;
            case EnumShape:
                return value as string;
            case AnyShape:
                return value;
            default:
                return null;
        }
    }

    private static AzureObject ProjectObject(ObjectShape target, IReadOnlyDictionary<string, object?> map)
    {
        var result = new ObjectBuilder(map.Count + target.Required.Length);
        foreach (var (key, value) in AzureObject.From(map))
            if (!ReferenceEquals(value, AzureResource.WriteOnlyMask) && target.Find(key) is { } property && Project(property.Shape, value) is { } projected)
                result.Add(key, projected);
        foreach (var property in target.Required)
            if (!result.Has(property.Name) && property.Name != "etag") result.Add(property.Name, Filler.Of(property));
        return result.Build(target.Keys);
    }

    private static AzureObject ProjectMap(Shape item, IReadOnlyDictionary<string, object?> map)
    {
        var result = new ObjectBuilder(map.Count);
        foreach (var (key, value) in AzureObject.From(map))
            if (Project(item, value) is { } projected) result.Add(key, projected);
        return result.Build();
    }

    private static IReadOnlyList<object?> ProjectList(Shape item, IReadOnlyList<object?> list)
    {
        if (item is ScalarShape or EnumShape or AnyShape) return list;
        var result = new object?[list.Count];
        for (var i = 0; i < result.Length; i++) result[i] = Project(item, list[i]);
        return result;
    }
}
