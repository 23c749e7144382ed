using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Pulumi.AzureNative.Tests.Schema;

/// <summary>
/// The rules of the Pulumi Package Schema, as its metaschema says them
/// (https://github.com/pulumi/pulumi/blob/master/pkg/codegen/schema/pulumi.json), and that what is mentioned is there. Written from that document, without any
/// of the generator's code.
/// </summary>
internal sealed partial class PackageSchemaRules
{
    private static readonly string[] Top =
    [
        "allowedPackageNames", "attribution", "config", "description", "displayName", "functions", "homepage", "keywords", "language", "license",
        "logoUrl", "meta", "name", "namespace", "parameterization", "pluginDownloadURL", "provider", "publisher", "repository", "resources", "types", "version",
    ];

    private static readonly string[] OfObject =
        ["deprecationMessage", "description", "isOverlay", "language", "overlaySupportedLanguages", "plain", "properties", "required", "type"];

    private static readonly string[] OfResource =
        [.. OfObject, "aliases", "inputProperties", "isComponent", "methods", "plainInputs", "requiredInputs", "stateInputs"];

    private static readonly string[] OfFunction =
        ["deprecationMessage", "description", "inputs", "isOverlay", "language", "multiArgumentInputs", "outputs", "overlaySupportedLanguages", "returnType"];

    private static readonly string[] OfType = ["$ref", "additionalProperties", "discriminator", "items", "oneOf", "plain", "type"];

    private static readonly string[] OfProperty =
        [.. OfType, "const", "default", "defaultInfo", "deprecationMessage", "description", "language", "replaceOnChanges", "secret", "willReplaceOnChanges"];

    private static readonly string[] Scalars = ["boolean", "integer", "number", "string"];

    private static readonly string[] BuiltIn = ["pulumi.json#/Any", "pulumi.json#/Archive", "pulumi.json#/Asset", "pulumi.json#/Json"];

    private readonly JsonObject _schema;
    private readonly List<string> _findings = [];

    private PackageSchemaRules(JsonObject schema) => _schema = schema;

    /// <summary>What a document holds by token.</summary>
    public static IReadOnlyList<string> Sections { get; } = ["functions", "resources", "types"];

    /// <summary>One document out of files that each hold a module.</summary>
    public static JsonObject Merge(IEnumerable<JsonObject> files)
    {
        var merged = new JsonObject();
        foreach (var (key, value) in files.SelectMany(file => file))
        {
            if (Sections.Contains(key) && merged[key] is JsonObject section)
                foreach (var (token, entry) in value!.AsObject()) section[token] = entry!.DeepClone();
            else
                merged[key] ??= value!.DeepClone();
        }
        return merged;
    }

    /// <summary>Each breach of a rule: where, and what is wrong.</summary>
    public static IReadOnlyList<string> Findings(JsonObject schema)
    {
        var rules = new PackageSchemaRules(schema);
        rules.Document();
        return rules._findings;
    }

    private void Document()
    {
        Keys("the document", _schema, Top);
        if (!PackageName().IsMatch(Text(_schema["name"]) ?? "")) Find("the document", "it needs a name");
        if (!SemanticVersion().IsMatch(Text(_schema["version"]) ?? "")) Find("the document", "it needs a semantic version");
        if (_schema["provider"] is not JsonObject provider) Find("the document", "it needs a provider");
        else Resource("the provider", provider);

        foreach (var (token, type) in Entries("types"))
        {
            if (type["enum"] is { } values) Enum(token, type, values.AsArray());
            else Object(token, type, isNested: true);
        }
        foreach (var (token, resource) in Entries("resources")) Resource(token, resource);
        foreach (var (token, function) in Entries("functions"))
        {
            Keys(token, function, OfFunction);
            if (function["inputs"] is JsonObject inputs) Object(token, inputs, isNested: true);
            if (function["outputs"] is JsonObject outputs) Object(token, outputs, isNested: true);
        }
    }

    private IEnumerable<(string Token, JsonObject Schema)> Entries(string section)
    {
        foreach (var (token, schema) in _schema[section]?.AsObject() ?? [])
        {
            if (!Token().IsMatch(token) || !token.StartsWith($"{_schema["name"]}:", StringComparison.Ordinal))
                Find(token, $"is no token of the package {_schema["name"]}");
            else if (_schema["language"]?["csharp"]?["namespaces"]?[token.Split(':')[1]] is null) Find(token, "its module has no C# namespace");
            yield return (token, schema!.AsObject());
        }
    }

    private void Resource(string token, JsonObject resource)
    {
        Keys(token, resource, OfResource);
        Properties(token, resource, "properties", "required");
        Properties(token, resource, "inputProperties", "requiredInputs");
        foreach (var alias in resource["aliases"]?.AsArray() ?? [])
        {
            if (alias is not JsonObject parts || parts.Count == 0 || parts.Any(part => part.Key is not ("name" or "project" or "type")))
                Find(token, "an alias says name, project or type");
        }
    }

    private void Object(string token, JsonObject type, bool isNested)
    {
        Keys(token, type, OfObject);
        if (isNested && Text(type["type"]) != "object") Find(token, "an object type is of type object");
        Properties(token, type, "properties", "required");
    }

    private void Properties(string token, JsonObject owner, string propertiesName, string requiredName)
    {
        var properties = owner[propertiesName]?.AsObject() ?? [];
        var required = (owner[requiredName]?.AsArray() ?? []).Select(Text).ToList();
        foreach (var missing in required.Where(name => name is null || !properties.ContainsKey(name))) Find(token, $"required \"{missing}\" is no property");
        if (required.Distinct().Count() != required.Count) Find(token, "a property is required twice");
        foreach (var (name, property) in properties) Property($"{token}#{name}", property!.AsObject());
    }

    private void Property(string path, JsonObject property)
    {
        Keys(path, property, OfProperty);
        Type(path, property);
        foreach (var flag in (string[])["plain", "replaceOnChanges", "secret", "willReplaceOnChanges"])
            if (property[flag] is { } value && value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)) Find(path, $"{flag} is no boolean");
        foreach (var name in (string[])["const", "default"])
            if (property[name] is { } value && Kind(property) is { } kind && !IsOf(kind, value)) Find(path, $"{name} {value.ToJsonString()} is no {kind}");
        if (property["defaultInfo"] is { } info && info["environment"] is not JsonArray { Count: > 0 }) Find(path, "defaultInfo names environment variables");
    }

    private void Type(string path, JsonObject type)
    {
        if (type["$ref"] is { } reference) Reference(path, Text(reference) ?? "");
        else if (type["oneOf"] is { } options) Union(path, type, options.AsArray());
        else if (Text(type["type"]) == "array")
        {
            if (type["items"] is JsonObject items) Element(path, items);
            else Find(path, "an array needs items");
        }
        else if (Text(type["type"]) == "object")
        {
            if (type["additionalProperties"] is JsonObject values) Element(path, values);
        }
        else if (!Scalars.Contains(Text(type["type"]))) Find(path, $"there is no type \"{type["type"]}\"");
    }

    private void Element(string path, JsonObject element)
    {
        Keys(path, element, OfType);
        Type(path, element);
    }

    private void Union(string path, JsonObject union, JsonArray options)
    {
        if (options.Count < 2) Find(path, "a union needs two types or more");
        foreach (var option in options) Element(path, option!.AsObject());
        if (union["type"] is { } underlying && !Scalars.Contains(Text(underlying))) Find(path, $"a union is no {underlying} underneath");
        if (union["discriminator"] is not { } discriminator) return;
        if (Text(discriminator["propertyName"]) is not { } property)
        {
            Find(path, "a discriminator names a property");
            return;
        }
        foreach (var option in options.Select(option => Text(option!["$ref"])).OfType<string>().Where(option => !BuiltIn.Contains(option)))
            if (Described(option)?["properties"]?[property]?["const"] is null) Find(path, $"{option["#/types/".Length..]} has no \"{property}\" to tell it by");
    }

    private void Reference(string path, string reference)
    {
        if (!BuiltIn.Contains(reference) && Described(reference) is null) Find(path, $"{reference} is not described");
    }

    private JsonNode? Described(string reference) =>
        reference.StartsWith("#/types/", StringComparison.Ordinal) ? _schema["types"]?[Uri.UnescapeDataString(reference["#/types/".Length..])] : null;

    private void Enum(string token, JsonObject type, JsonArray values)
    {
        Keys(token, type, [.. OfObject, "enum"]);
        var kind = Text(type["type"]);
        if (!Scalars.Contains(kind)) Find(token, $"an enum is no {kind}");
        if (values.Count == 0) Find(token, "an enum needs values");
        var seen = new HashSet<string>();
        foreach (var value in values.Select(member => member!["value"]))
        {
            if (value is null) Find(token, "a member of an enum needs a value");
            else if (kind is not null && !IsOf(kind, value)) Find(token, $"{value.ToJsonString()} is no {kind}");
            else if (!seen.Add(value.ToJsonString())) Find(token, $"{value.ToJsonString()} stands twice");
        }
    }

    /// <summary>The scalar that a property holds, through a reference to an enum; null when it holds none.</summary>
    private string? Kind(JsonObject property)
    {
        var kind = property["$ref"] is { } reference ? Text(Described(Text(reference) ?? "")?["type"]) : Text(property["type"]);
        return Scalars.Contains(kind) ? kind : null;
    }

    private static bool IsOf(string kind, JsonNode value) => kind switch
    {
        "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.GetValueKind() == JsonValueKind.Number && value.GetValue<double>() % 1 == 0,
        "number" => value.GetValueKind() == JsonValueKind.Number,
        _ => value.GetValueKind() == JsonValueKind.String,
    };

    private void Keys(string path, JsonObject schema, IReadOnlyList<string> known)
    {
        foreach (var (key, _) in schema)
            if (!known.Contains(key)) Find(path, $"the format has no \"{key}\" here");
    }

    private void Find(string path, string what) => _findings.Add($"{path}: {what}");

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    [GeneratedRegex("^[a-zA-Z][-a-zA-Z0-9_]*$")]
    private static partial Regex PackageName();

    [GeneratedRegex(@"^\d+\.\d+\.\d+([-+].+)?$")]
    private static partial Regex SemanticVersion();

    [GeneratedRegex("^[a-zA-Z][-a-zA-Z0-9_]*:([^0-9][a-zA-Z0-9._/-]*)?:[^0-9][a-zA-Z0-9._/]*$")]
    private static partial Regex Token();
}
