using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;

namespace DataMesh.SimulatedAzure.Types;

/// <summary>One module of the schema (Pulumi Package Schema), read when its first resource is asked for.</summary>
internal sealed class SchemaModule(byte[] json, Func<string, Shape> resolve)
{
    private const string TypeReference = "#/types/";

    /// <summary>"Any combination of Logging, Metrics, AzureServices", says the REST specification of storage accounts; no other list is of that kind.</summary>
    private const string Bypass = "azure-native:storage:Bypass";

    private readonly JsonElement _root = JsonDocument.Parse(json).RootElement;
    private readonly ConcurrentDictionary<string, Shape> _types = new(StringComparer.Ordinal);

    public ObjectShape InputsOf(string token) => Resource(token, "inputProperties", "requiredInputs");

    public ObjectShape OutputsOf(string token) => Resource(token, "properties", "required");

    /// <summary>The tokens of the resources of this module, as the file has them.</summary>
    public IEnumerable<string> Resources =>
        _root.TryGetProperty("resources", out var resources) ? resources.EnumerateObject().Select(resource => resource.Name) : [];

    /// <summary>
    /// A type of this module by its token; anything goes when the schema does not have it, because variants that the mesh has no use for
    /// are left out.
    /// </summary>
    public Shape Type(string token) => _types.GetOrAdd(token, CompileType);

    private ObjectShape Resource(string token, string properties, string required)
    {
        if (!Section("resources").TryGetProperty(token, out var resource))
            throw new InvalidOperationException($"The schema has no resource {token}.");
        return new ObjectShape(token, () => CompileProperties(resource, properties, required));
    }

    private JsonElement Section(string name) =>
        _root.TryGetProperty(name, out var section) ? section : throw new InvalidOperationException($"The schema module has no section '{name}'.");

    private Shape CompileType(string token)
    {
        if (!_root.TryGetProperty("types", out var types) || !types.TryGetProperty(token, out var type)) return AnyShape.Instance;
        if (type.TryGetProperty("enum", out var members))
        {
            return type.TryGetProperty("type", out var kind) && kind.GetString() is "integer" or "number"
                ? ScalarShape.Number
                : new EnumShape(
                    [.. members.EnumerateArray().Select(member => member.GetProperty("value").ToString()), .. ValueCorrections.Of(token)],
                    combines: token == Bypass);
        }
        return type.TryGetProperty("properties", out _)
            ? new ObjectShape(token, () => CompileProperties(type, "properties", "required"))
            : new ObjectShape(token, () => []);
    }

    private ImmutableArray<PropertySpec> CompileProperties(JsonElement owner, string propertiesName, string requiredName)
    {
        if (!owner.TryGetProperty(propertiesName, out var properties)) return [];
        var required = new HashSet<string>(StringComparer.Ordinal);
        if (owner.TryGetProperty(requiredName, out var names))
            foreach (var name in names.EnumerateArray()) required.Add(name.GetString() ?? "");
        var specs = ImmutableArray.CreateBuilder<PropertySpec>();
        foreach (var property in properties.EnumerateObject())
        {
            specs.Add(new PropertySpec(
                property.Name,
                CompileShape(property.Value),
                required.Contains(property.Name),
                Scalar(property.Value, "const"),
                Scalar(property.Value, "default"),
                property.Value.TryGetProperty("secret", out var secret) && secret.ValueKind == JsonValueKind.True));
        }
        specs.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return specs.DrainToImmutable();
    }

    private Shape CompileShape(JsonElement spec)
    {
        if (spec.TryGetProperty("oneOf", out var options)) return CompileUnion(options);
        if (spec.TryGetProperty("$ref", out var reference)) return Resolve(reference.GetString() ?? "");
        return (spec.TryGetProperty("type", out var type) ? type.GetString() : null) switch
        {
            "string" => ScalarShape.Text,
            "boolean" => ScalarShape.Boolean,
            "integer" => ScalarShape.Integer,
            "number" => ScalarShape.Number,
            "array" => new ListShape(spec.TryGetProperty("items", out var items) ? CompileShape(items) : AnyShape.Instance),
            "object" => spec.TryGetProperty("additionalProperties", out var values) && values.ValueKind == JsonValueKind.Object
                ? new MapShape(CompileShape(values))
                : new MapShape(AnyShape.Instance),
            _ => AnyShape.Instance,
        };
    }

    private Shape CompileUnion(JsonElement options)
    {
        var shapes = options.EnumerateArray().Select(CompileShape).Distinct().ToImmutableArray();
        // "string or one of these": an open list of values, see EnumShape.
        if (shapes.Length == 2 && shapes.Contains(ScalarShape.Text) && shapes.OfType<EnumShape>().FirstOrDefault() is { } open) return open;
        return shapes.Length == 1 ? shapes[0] : new UnionShape(shapes);
    }

    private Shape Resolve(string reference) =>
        reference.StartsWith(TypeReference, StringComparison.Ordinal)
            ? resolve(Uri.UnescapeDataString(reference[TypeReference.Length..]))
            : AnyShape.Instance;

    private static object? Scalar(JsonElement spec, string name) =>
        !spec.TryGetProperty(name, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };
}
