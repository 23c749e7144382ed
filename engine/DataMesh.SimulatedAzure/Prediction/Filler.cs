using System.Runtime.CompilerServices;
using DataMesh.SimulatedAzure.Types;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// What the schema promises and nothing in the simulation decides: the plainest value of its kind. One value a shape, shared by all
/// resources, so that promises cost no memory.
/// </summary>
internal static class Filler
{
    /// <summary>The moment of every creation: the simulation has no clock, so that the same mesh is the same text on any day.</summary>
    public const string Moment = "2026-01-01T00:00:00Z";

    private static readonly ConditionalWeakTable<PropertySpec, object> Values = [];

    /// <summary>The value of a required property that nobody set.</summary>
    public static object Of(PropertySpec property) => Values.GetValue(property, static spec => spec.Constant ?? Make(spec.Name, spec.Shape, depth: 0));

    /// <summary>An object with the properties that its type requires, and those of <paramref name="given"/> that its type has.</summary>
    public static AzureObject Fill(ObjectShape shape, AzureObject given)
    {
        var result = new ObjectBuilder(given.Count + shape.Required.Length);
        foreach (var (key, value) in given)
            if (value is not null && shape.Find(key) is not null) result.Add(key, value);
        foreach (var property in shape.Required)
            if (!result.Has(property.Name) && property.Name != "etag") result.Add(property.Name, Of(property));
        return result.Build(shape.Keys);
    }

    private static object Make(string name, Shape shape, int depth) => shape switch
    {
        ScalarShape { Kind: ScalarKind.Boolean } => false,
        ScalarShape { Kind: ScalarKind.Integer or ScalarKind.Number } => 0.0,
        ScalarShape { Kind: ScalarKind.Text } => Text(name),
        EnumShape list => list.Values[0],
        ListShape => Array.Empty<object?>(),
        ObjectShape shapes when depth < 4 => MakeObject(shapes, depth + 1),
        UnionShape union when union.Options.Length > 0 => Make(name, union.Options[0], depth),
        _ => AzureObject.Empty,
    };

    private static AzureObject MakeObject(ObjectShape shape, int depth)
    {
        var result = new ObjectBuilder(shape.Required.Length);
        foreach (var property in shape.Required)
            if (property.Name != "etag") result.Add(property.Name, property.Constant ?? Make(property.Name, property.Shape, depth));
        return result.Build();
    }

    private static string Text(string name)
    {
        if (name == "provisioningState") return "Succeeded";
        foreach (var ending in (ReadOnlySpan<string>)["Time", "Date", "At", "On", "Modified", "TimeStamp", "Timestamp", "Estimate"])
            if (name.EndsWith(ending, StringComparison.Ordinal)) return Moment;
        return "";
    }
}
