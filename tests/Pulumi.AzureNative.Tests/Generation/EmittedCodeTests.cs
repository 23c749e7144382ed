using DataMesh.SdkGenerator.Emitting;
using DataMesh.SdkGenerator.Schemas;
using Pulumi.AzureNative.Tests.Schema;

namespace Pulumi.AzureNative.Tests.Generation;

/// <summary>Shapes that the schema of today may not have, and the schema of tomorrow may.</summary>
public sealed class EmittedCodeTests
{
    private const string Package = """
        {
         "name": "azure-native", "version": "1.2.3", "language": { "csharp": { "namespaces": { "storage": "Storage" } } },
         "resources": {
          "azure-native:storage:Thing": {
           "inputProperties": {
            "kind": { "type": "string", "const": "Block" },
            "level": { "$ref": "#/types/azure-native:storage:Level", "default": 1 },
            "shape": { "oneOf": [ { "$ref": "#/types/azure-native:storage:A" }, { "$ref": "#/types/azure-native:storage:B" } ] },
            "anything": { "oneOf": [ { "type": "string" }, { "type": "boolean" }, { "type": "integer" } ] },
            "open": { "oneOf": [ { "$ref": "#/types/azure-native:storage:A" }, { "$ref": "pulumi.json#/Any" } ] },
            "keys": { "type": "object", "additionalProperties": { "type": "string" }, "secret": true },
            "token": { "type": "string", "secret": true },
            "grid": { "type": "array", "items": { "type": "array", "items": { "type": "number" } } },
            "file": { "$ref": "pulumi.json#/Asset" }
           },
           "requiredInputs": ["kind"],
           "properties": {
            "thing": { "type": "string", "replaceOnChanges": true },
            "keys": { "type": "object", "additionalProperties": { "type": "string" }, "secret": true },
            "shape": { "oneOf": [ { "type": "string" }, { "$ref": "#/types/azure-native:storage:A" } ] }
           },
           "required": ["thing"]
          }
         },
         "types": {
          "azure-native:storage:Level": { "type": "integer", "enum": [ { "name": "low", "value": 1 }, { "name": "2", "value": 2 } ] },
          "azure-native:storage:A": { "type": "object", "properties": { "class": { "type": "string" } }, "required": ["class"] },
          "azure-native:storage:B": { "type": "object", "properties": {} }
         }
        }
        """;

    private static readonly string Storage = PackageEmitter.Emit(SchemaReader.Read([Package]))["Storage.g.cs"];

    [Theory]
    [InlineData("public InputUnion<global::Pulumi.AzureNative.Storage.Inputs.AArgs, global::Pulumi.AzureNative.Storage.Inputs.BArgs>? Shape",
        "two object types are a union")]
    [InlineData("public Input<object>? Anything", "three types have no C# type")]
    [InlineData("public Input<object>? Open", "a union of which the schema leaves variants out has no C# type")]
    [InlineData("set => _token = value is null ? null : global::Pulumi.Output.CreateSecret(value.ToOutput());", "a secret is one when it is set")]
    [InlineData("set => _keys = value is null ? null : global::Pulumi.Output.CreateSecret(value.ToOutput());", "a secret map is one when it is set")]
    [InlineData("if (_keys is not null) Keys = _keys;", "what is added to a secret map is marked before it is sent")]
    [InlineData("Utilities.ResourceOptions(options, null).WithSecretOutputs(\"keys\").WithReplaceOnChanges(\"thing\")",
        "a secret output is one whatever the provider says")]
    [InlineData("InputList<ImmutableArray<double>> Grid", "a list of lists")]
    [InlineData("public Input<global::Pulumi.AssetOrArchive>? File", "a file")]
    [InlineData("public enum Level", "an enum of integers is a C# enum")]
    [InlineData("Two = 2,", "a member that is a digit is a word")]
    [InlineData("Level = global::Pulumi.AzureNative.Storage.Level.Low;", "the default of a strict enum is its member")]
    [InlineData("args.Kind = \"Block\";", "what can have one value only is set")]
    [InlineData("public Output<string> ThingValue", "an output may not be called like its class")]
    [InlineData("public readonly string Class;", "a nested output")]
    [InlineData("private A(string @class)", "its parameter is a keyword")]
    public void The_code_says(string expected, string because) => Storage.ShouldContain(expected, Case.Sensitive, because);

    [Fact]
    public void A_type_that_is_only_read_has_no_arguments() => Storage.ShouldNotContain("class BArgs : global::Pulumi.InvokeArgs");

    [Fact]
    public void Arguments_with_a_constant_cannot_be_left_out() =>
        Storage.ShouldContain("public Thing(string name, global::Pulumi.AzureNative.Storage.ThingArgs args, CustomResourceOptions? options = null)");

    [Fact]
    public void The_plugin_file_names_package_and_version() =>
        PackageEmitter.Emit(SchemaReader.Read([Package]))["pulumi-plugin.json"]
            .ShouldBe("{\n  \"resource\": true,\n  \"name\": \"azure-native\",\n  \"version\": \"1.2.3\"\n}\n");

    [Fact]
    public void The_same_schema_gives_the_same_bytes()
    {
        var folder = Path.Combine(SchemaFolder.Folder, "azure-native");

        var once = PackageEmitter.Emit(SchemaReader.ReadFolder(folder));
        var again = PackageEmitter.Emit(SchemaReader.ReadFolder(folder));

        again.ShouldBe(once);
        once.Values.ShouldAllBe(text => !text.Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public void A_schema_that_mentions_an_unknown_type_is_refused()
    {
        var broken = Package.Replace("\"azure-native:storage:B\": {", "\"azure-native:storage:C\": {", StringComparison.Ordinal);

        Should.Throw<SchemaException>(() => PackageEmitter.Emit(SchemaReader.Read([broken]))).Message.ShouldContain("azure-native:storage:B");
    }

    [Fact]
    public void Files_of_different_versions_are_refused() =>
        Should.Throw<SchemaException>(
            () => SchemaReader.Read([Package, """{ "name": "azure-native", "version": "1.2.4" }"""]))
            .Message.ShouldContain("1.2.4");
}
