using System.Text.Json;

namespace DataMesh.EndToEnd.Tests.Support;

/// <summary>A resource of Azure as a plan would create it.</summary>
internal sealed record PlannedResource(string Stack, string Type, string Urn, bool IsProtected, JsonElement Inputs)
{
    /// <summary>The input at a path such as <c>sku.name</c>, as text; empty where there is none.</summary>
    public string Text(string path) => At(path) is { } value ? value.ToString() : "";

    /// <summary>The whole number at a path; -1 where there is none.</summary>
    public int Number(string path) => At(path) is { ValueKind: JsonValueKind.Number } value ? (int)value.GetDouble() : -1;

    /// <summary>Whether the input at a path is true.</summary>
    public bool Is(string path) => At(path) is { ValueKind: JsonValueKind.True };

    /// <summary>Every input, also inside objects and lists, by its own name: <c>zoneRedundant</c>, wherever it stands.</summary>
    public IEnumerable<(string Name, JsonElement Value)> Everywhere => Walk("", Inputs);

    public override string ToString() => $"{Stack}: {Urn[(Urn.LastIndexOf("$", StringComparison.Ordinal) + 1)..]}";

    private JsonElement? At(string path)
    {
        JsonElement? value = Inputs;
        foreach (var part in path.Split('.'))
        {
            if (value is not { ValueKind: JsonValueKind.Object } map || !map.TryGetProperty(part, out var inner))
                return null;
            value = inner;
        }

        return value;
    }

    private static IEnumerable<(string Name, JsonElement Value)> Walk(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Walk(member.Name, member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Walk(name, item)),
        _ => [(name, value)],
    };
}
