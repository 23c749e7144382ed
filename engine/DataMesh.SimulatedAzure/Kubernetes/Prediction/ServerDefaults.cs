using DataMesh.SimulatedAzure.Types;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Prediction;

/// <summary>Gives each structure of an object, wherever the schema puts it, what an API server fills in.</summary>
internal static class ServerDefaults
{
    /// <summary>The value with its defaults; what the shape does not have is left out.</summary>
    public static object? Apply(Shape shape, object? value)
    {
        switch (shape)
        {
            case ObjectShape shapes when value is IReadOnlyDictionary<string, object?> map:
                return Object(shapes, map).Build(shapes.Keys);
            case ListShape list when value is IReadOnlyList<object?> items:
                if (list.Item is ScalarShape or EnumShape or AnyShape) return items;
                var result = new object?[items.Count];
                for (var i = 0; i < result.Length; i++) result[i] = Apply(list.Item, items[i]);
                return result;
            case MapShape { Value: ObjectShape or ListShape or MapShape } entries when value is IReadOnlyDictionary<string, object?> map:
                var copy = new ObjectBuilder(map.Count);
                foreach (var (key, inner) in AzureObject.From(map)) copy.Add(key, Apply(entries.Value, inner));
                return copy.Build();
            default:
                return value;
        }
    }

    public static ObjectBuilder Object(ObjectShape shape, IReadOnlyDictionary<string, object?> map)
    {
        var result = new ObjectBuilder(map.Count + 4);
        foreach (var (key, value) in AzureObject.From(map))
            if (value is not null && shape.Find(key) is { } property) result.Add(key, Apply(property.Shape, value));
        foreach (var (name, value) in TypeDefaults.Of(shape.Token))
            if (!result.Has(name) && shape.Find(name) is not null) result.Add(name, value);
        ComputedDefaults.Complete(shape.Token, result);
        return result;
    }
}
