using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure.Tests.Support;

/// <summary>Holds values against the shapes of the schema.</summary>
internal static class ShapeFit
{
    /// <summary>What does not fit; null when everything does.</summary>
    public static string? Misfit(Shape shape, object? value, string path) => (shape, value) switch
    {
        (AnyShape, _) => null,
        (ScalarShape scalar, not null) when scalar.Accepts(value) => null,
        (EnumShape, string) => null,
        (ListShape list, IReadOnlyList<object?> items) =>
            items.Select((item, i) => Misfit(list.Item, item, $"{path}[{i}]")).FirstOrDefault(misfit => misfit is not null),
        (MapShape map, IReadOnlyDictionary<string, object?> entries) =>
            entries.Select(entry => Misfit(map.Value, entry.Value, $"{path}.{entry.Key}")).FirstOrDefault(misfit => misfit is not null),
        (ObjectShape nested, IReadOnlyDictionary<string, object?> entries) => entries
            .Select(entry => nested.Find(entry.Key) is { } property
                ? Misfit(property.Shape, entry.Value, $"{path}.{entry.Key}")
                : $"{path}.{entry.Key} is not in the schema")
            .FirstOrDefault(misfit => misfit is not null),
        (UnionShape union, not null) => union.Choose(value) is { } option ? Misfit(option, value, path) : $"{path} fits no option",
        _ => $"{path} is {value ?? "null"}, not {shape.Label}",
    };
}
