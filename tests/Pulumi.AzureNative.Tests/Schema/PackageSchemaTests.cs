using System.Text.Json.Nodes;

namespace Pulumi.AzureNative.Tests.Schema;

/// <summary>
/// The committed files of each package, taken together, are one Pulumi Package Schema: held against the published metaschema's rules, and against what a
/// code generator relies on beyond them.
/// </summary>
public sealed class PackageSchemaTests
{
    public static TheoryData<string> Packages => ["azure-native", "kubernetes"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_files_of_a_package_are_one_package_schema(string package) =>
        PackageSchemaRules.Findings(PackageSchemaRules.Merge(Files(package))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_files_of_a_package_describe_each_thing_once(string package)
    {
        var names = Files(package)
            .SelectMany(file => PackageSchemaRules.Sections.SelectMany(section => file[section]?.AsObject().Select(entry => $"{section}/{entry.Key}") ?? []));

        names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{ "resources": { "p:m:R": { "properties": { "a": { "$ref": "#/types/p:m:T" } } } } }""", "p:m:R#a: #/types/p:m:T is not described")]
    [InlineData("""{ "resources": { "p:m:R": { "properties": {}, "required": ["a"] } } }""", "p:m:R: required \"a\" is no property")]
    [InlineData("""{ "resources": { "p:m:R": { "inputProperties": {}, "requiredInputs": ["a"] } } }""", "p:m:R: required \"a\" is no property")]
    [InlineData("""{ "resources": { "q:m:R": {} } }""", "q:m:R: is no token of the package p")]
    [InlineData("""{ "resources": { "p:m:1R": {} } }""", "p:m:1R: is no token of the package p")]
    [InlineData("""{ "resources": { "p:m:R": { "inputs": {} } } }""", "p:m:R: the format has no \"inputs\" here")]
    [InlineData("""{ "types": { "p:m:E": { "type": "string", "enum": [] } } }""", "p:m:E: an enum needs values")]
    [InlineData("""{ "types": { "p:m:E": { "type": "string", "enum": [ { "value": 1 } ] } } }""", "p:m:E: 1 is no string")]
    [InlineData("""{ "types": { "p:m:E": { "type": "string", "enum": [ { "value": "a" }, { "value": "a" } ] } } }""", "p:m:E: \"a\" stands twice")]
    [InlineData("""{ "types": { "p:m:T": { "type": "string", "properties": {} } } }""", "p:m:T: an object type is of type object")]
    [InlineData("""{ "functions": { "p:m:f": { "outputs": { "type": "string", "properties": {} } } } }""", "p:m:f: an object type is of type object")]
    public void A_breach_of_the_format_is_found(string broken, string finding) => Find(JsonNode.Parse(broken)!.AsObject(), finding);

    [Theory]
    [InlineData("""{ "type": "text" }""", "there is no type \"text\"")]
    [InlineData("""{ "type": "array" }""", "an array needs items")]
    [InlineData("""{ "oneOf": [ { "type": "string" } ] }""", "a union needs two")]
    [InlineData("""{ "type": "string", "default": 1 }""", "default 1 is no string")]
    [InlineData("""{ "type": "integer", "const": "x" }""", "const \"x\" is no integer")]
    [InlineData("""{ "type": "string", "secret": "yes" }""", "secret is no boolean")]
    [InlineData("""{ "type": "string", "sercet": true }""", "the format has no \"sercet\" here")]
    [InlineData("""{ "oneOf": [ { "$ref": "#/types/p:m:T" }, { "$ref": "#/types/p:m:T" } ], "discriminator": { "propertyName": "k" } }""",
        "p:m:T has no \"k\" to tell it by")]
    public void A_property_that_is_not_well_formed_is_found(string broken, string finding)
    {
        var type = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["a"] = JsonNode.Parse(broken) } };

        Find(new JsonObject { ["types"] = new JsonObject { ["p:m:T"] = type } }, $"p:m:T#a: {finding}");
    }

    private static void Find(JsonObject schema, string finding)
    {
        schema["name"] = "p";
        schema["version"] = "1.0.0";
        schema["provider"] = new JsonObject();
        schema["language"] = new JsonObject { ["csharp"] = new JsonObject { ["namespaces"] = new JsonObject { ["m"] = "M" } } };

        PackageSchemaRules.Findings(PackageSchemaRules.Merge([schema])).ShouldContain(found => found.StartsWith(finding, StringComparison.Ordinal));
    }

    private static IEnumerable<JsonObject> Files(string package) =>
        Directory.EnumerateFiles(Path.Combine(SchemaFolder.Folder, package), "*.json")
            .Where(path => Path.GetFileName(path) != "arm.json")
            .Order(StringComparer.Ordinal)
            .Select(path => JsonNode.Parse(File.ReadAllText(path))!.AsObject());
}
