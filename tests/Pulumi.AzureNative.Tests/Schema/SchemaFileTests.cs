using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Pulumi.AzureNative.Tests.Schema;

public sealed class SchemaFileTests
{
    private static readonly JsonSerializerOptions IndentOne =
        new() { WriteIndented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(SchemaFolder.Folder, "azure-native"), "*.json").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_has_its_keys_in_order_and_one_space_of_indentation(string file)
    {
        var text = File.ReadAllText(Path.Combine(SchemaFolder.Folder, "azure-native", file));

        var rewritten = Sorted(JsonNode.Parse(text)!).ToJsonString(IndentOne).ReplaceLineEndings("\n") + "\n";

        text.ShouldBe(rewritten);
    }

    [Fact]
    public void The_list_of_wanted_tokens_is_in_order_and_says_nothing_twice()
    {
        var tokens = WantedTokens();

        tokens.ShouldBe(tokens.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_schema_holds_what_is_wanted_and_nothing_else() =>
        SchemaFolder.Resources.Keys.Concat(SchemaFolder.Functions.Keys)
            .Order(StringComparer.Ordinal)
            .ShouldBe(WantedTokens().Select(token => $"azure-native:{token}"));

    [Fact]
    public void Every_type_that_is_mentioned_is_described_and_every_described_type_is_mentioned()
    {
        var mentioned = new HashSet<string>();
        foreach (var file in SchemaFolder.ModuleFiles.Values) CollectReferences(file, mentioned);

        mentioned.Order(StringComparer.Ordinal).ShouldBe(SchemaFolder.Types.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_resource_has_its_ARM_facts_but_the_generic_one_and_the_one_that_the_provider_names()
    {
        var arm = JsonNode.Parse(File.ReadAllText(Path.Combine(SchemaFolder.Folder, "azure-native", "arm.json")))!.AsObject();

        SchemaFolder.Resources.Keys.Except(arm.Select(entry => entry.Key)).Order()
            .ShouldBe(["azure-native:authorization:PimRoleEligibilitySchedule", "azure-native:resources:Resource"]);
        arm.Select(entry => entry.Key).Except(SchemaFolder.Resources.Keys).ShouldBeEmpty();
    }

    [Fact]
    public void The_ARM_path_of_a_resource_is_made_of_its_inputs()
    {
        var arm = JsonNode.Parse(File.ReadAllText(Path.Combine(SchemaFolder.Folder, "azure-native", "arm.json")))!.AsObject();

        foreach (var (token, facts) in arm)
        {
            var arguments = facts!["path"]!.GetValue<string>().Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]);
            var inputs = SchemaFolder.Resources[token]["inputProperties"]!.AsObject().Select(input => input.Key);
            arguments.Select(argument => argument.Split('.')[0]).Except(["subscriptionId"]).Except(inputs).ShouldBeEmpty(token);
        }
    }

    [Fact]
    public void The_version_is_the_one_that_is_pinned_for_the_official_package()
    {
        var pinned = XDocument.Load(Path.Combine(SchemaFolder.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Single(package => (string?)package.Attribute("Include") == "Pulumi.AzureNative").Attribute("Version")!.Value;
        var npm = JsonNode.Parse(File.ReadAllText(Path.Combine(SchemaFolder.Folder, "package.json")))!
            ["devDependencies"]!["@pulumi/azure-native"]!.GetValue<string>();

        npm.ShouldBe(pinned);
        SchemaFolder.ModuleFiles.Values.Select(file => file["version"]!.GetValue<string>()).Distinct().ShouldBe([pinned]);
    }

    [Fact]
    public void The_lock_file_names_no_registry_host() =>
        File.ReadAllText(Path.Combine(SchemaFolder.Folder, "package-lock.json")).ShouldNotContain("\"resolved\"");

    private static List<string> WantedTokens() =>
        [.. File.ReadLines(Path.Combine(SchemaFolder.Folder, "azure-native.tokens.txt")).Where(line => line.Length > 0 && !line.StartsWith('#'))];

    private static void CollectReferences(JsonNode? node, HashSet<string> mentioned)
    {
        switch (node)
        {
            case JsonObject parts:
                if (parts["$ref"] is JsonValue value && value.GetValue<string>() is var reference && reference.StartsWith("#/types/", StringComparison.Ordinal))
                    mentioned.Add(reference["#/types/".Length..]);
                foreach (var part in parts) CollectReferences(part.Value, mentioned);
                break;
            case JsonArray items:
                foreach (var item in items) CollectReferences(item, mentioned);
                break;
        }
    }

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject parts => new JsonObject(parts.OrderBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => KeyValuePair.Create(part.Key, part.Value is null ? null : Sorted(part.Value)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Sorted(item))]),
        _ => node.DeepClone(),
    };
}
