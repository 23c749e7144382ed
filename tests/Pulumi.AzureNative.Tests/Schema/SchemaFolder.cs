using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Pulumi.AzureNative.Tests.Schema;

/// <summary>The committed schema, read without any of the generator's code.</summary>
internal static class SchemaFolder
{
    private static readonly Dictionary<string, JsonObject> Files = ReadFiles();

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string Folder => Path.Combine(Root, "sdk", "schema");

    public static IReadOnlyDictionary<string, JsonObject> ModuleFiles => Files;

    /// <summary>The resource types, without the provider.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Resources { get; } = Collect("resources");

    public static JsonObject Provider { get; } = Files["provider.json"]["provider"]!.AsObject();

    public static IReadOnlyDictionary<string, JsonObject> Types { get; } = Collect("types");

    public static IReadOnlyDictionary<string, JsonObject> Functions { get; } = Collect("functions");

    public static bool IsEnum(string token) => Types[token].ContainsKey("enum");

    public static IEnumerable<string> Required(JsonObject schema, string key = "required") =>
        schema[key]?.AsArray().Select(name => name!.GetValue<string>()) ?? [];

    private static Dictionary<string, JsonObject> ReadFiles() =>
        Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "sdk", "schema", "azure-native")), "*.json")
            .Where(path => Path.GetFileName(path) != "arm.json")
            .ToDictionary(path => Path.GetFileName(path), path => JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    private static Dictionary<string, JsonObject> Collect(string kind) =>
        Files.Values.SelectMany(file => file[kind]?.AsObject() ?? []).ToDictionary(entry => entry.Key, entry => entry.Value!.AsObject());

    private static string Here([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
