namespace DataMesh.SimulatedAzure.Tests.Support;

/// <summary>Short forms for trees of values: <c>Map(("a", 1.0), ("b", List("x")))</c>.</summary>
internal static class Tree
{
    public static Dictionary<string, object?> Map(params (string Key, object? Value)[] entries) =>
        entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    public static List<object?> List(params object?[] items) => [.. items];

    public static Dictionary<string, object?> Id(string id) => Map(("id", id));
}
