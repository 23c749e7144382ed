using System.Collections.Immutable;
using System.Text.Json;
using DataMesh.SdkGenerator.Naming;

namespace DataMesh.SdkGenerator.Schemas;

/// <summary>Reads the files of a schema folder: Pulumi Package Schema, one file a module. The ARM facts beside them are not ours.</summary>
internal static class SchemaReader
{
    private const string ArmFacts = "arm.json";

    public static PackageSchema ReadFolder(string folder) =>
        Read(Directory.EnumerateFiles(folder, "*.json")
            .Where(path => Path.GetFileName(path) != ArmFacts)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText));

    public static PackageSchema Read(IEnumerable<string> files)
    {
        string? name = null;
        string? version = null;
        var namespaces = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var resources = new SortedDictionary<string, ResourceSchema>(StringComparer.Ordinal);
        var functions = new SortedDictionary<string, FunctionSchema>(StringComparer.Ordinal);
        var objects = ImmutableSortedDictionary.CreateBuilder<string, ObjectSchema>(StringComparer.Ordinal);
        var enums = ImmutableSortedDictionary.CreateBuilder<string, EnumSchema>(StringComparer.Ordinal);

        foreach (var text in files)
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            name = Same(name, root, "name");
            version = Same(version, root, "version");

            if (root.TryGetProperty("language", out var language))
                foreach (var entry in language.GetProperty("csharp").GetProperty("namespaces").EnumerateObject())
                    namespaces.Add(entry.Name, entry.Value.ToString());
            if (root.TryGetProperty("provider", out var provider))
                resources.Add(Token.Provider(name), Resource(Token.Provider(name), provider));
            foreach (var resource in Entries(root, "resources")) resources.Add(resource.Name, Resource(resource.Name, resource.Value));
            foreach (var function in Entries(root, "functions")) functions.Add(function.Name, Function(function.Name, function.Value));
            foreach (var type in Entries(root, "types"))
            {
                if (type.Value.TryGetProperty("enum", out var members))
                    enums.Add(type.Name, Enum(type.Value, members));
                else
                    objects.Add(type.Name, Object(type.Name, type.Value, "properties", "required"));
            }
        }

        return name is null || version is null
            ? throw new SchemaException("the schema folder holds no schema: run the extractor in sdk/schema")
            : new PackageSchema(
                name, version, namespaces.ToImmutable(), [.. resources.Values], [.. functions.Values], objects.ToImmutable(), enums.ToImmutable());
    }

    private static IEnumerable<JsonProperty> Entries(JsonElement root, string section) =>
        root.TryGetProperty(section, out var entries) ? entries.EnumerateObject() : [];

    private static string Same(string? before, JsonElement root, string property)
    {
        var value = root.GetProperty(property).ToString();
        return before is null || before == value
            ? value
            : throw new SchemaException($"files of one schema folder disagree about \"{property}\": {before} and {value}; extract again");
    }

    private static ResourceSchema Resource(string token, JsonElement schema) =>
        new(token,
            Text(schema, "description"),
            schema.TryGetProperty("aliases", out var aliases) ? [.. aliases.EnumerateArray().Select(alias => alias.GetProperty("type").ToString())] : [],
            Object(token, schema, "inputProperties", "requiredInputs"),
            Object(token, schema, "properties", "required"));

    private static FunctionSchema Function(string token, JsonElement schema) =>
        new(token,
            Text(schema, "description"),
            schema.TryGetProperty("inputs", out var inputs) ? Object(token, inputs, "properties", "required") : null,
            Object(token, schema.GetProperty("outputs"), "properties", "required"));

    private static EnumSchema Enum(JsonElement schema, JsonElement members)
    {
        var isInteger = Text(schema, "type") == "integer";
        return new EnumSchema(isInteger, [.. members.EnumerateArray().Select(member => new EnumSchema.Member(
            Text(member, "name") ?? member.GetProperty("value").ToString(),
            isInteger ? member.GetProperty("value").GetInt32() : member.GetProperty("value").ToString()))]);
    }

    private static ObjectSchema Object(string owner, JsonElement schema, string propertiesName, string requiredName)
    {
        if (!schema.TryGetProperty(propertiesName, out var properties)) return new ObjectSchema([]);
        var required = schema.TryGetProperty(requiredName, out var names)
            ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet(StringComparer.Ordinal)
            : [];
        return new ObjectSchema([.. properties.EnumerateObject()
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => Property(owner, property.Name, property.Value, required.Contains(property.Name)))]);
    }

    private static PropertySchema Property(string owner, string name, JsonElement schema, bool required) =>
        new(name,
            SchemaTypeReader.Read(schema, $"{owner}#{name}"),
            required,
            schema.TryGetProperty("default", out var value) ? Scalar(value) : null,
            schema.TryGetProperty("defaultInfo", out var info) ? info.GetProperty("environment").EnumerateArray().Single().GetString() : null,
            Text(schema, "const"),
            Flag(schema, "secret"),
            Flag(schema, "replaceOnChanges"));

    private static bool Flag(JsonElement schema, string name) => schema.TryGetProperty(name, out var value) && value.GetBoolean();

    private static object Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.GetDouble(),
        _ => value.ToString(),
    };

    private static string? Text(JsonElement schema, string property) =>
        schema.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
