using System.Collections.Immutable;
using System.Text.Json;
using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure;

/// <summary>What is known of one resource type: its place in ARM, its schema, its rules of replacement.</summary>
public sealed class AzureType
{
    private readonly Lazy<ObjectShape> _inputs;
    private readonly Lazy<ObjectShape> _outputs;
    private readonly Lazy<ImmutableArray<string>> _secrets;

    internal AzureType(string token, JsonElement facts, Func<SchemaModule> module)
    {
        Token = token;
        ArmType = Text(facts, "armType") ?? throw new InvalidOperationException($"arm.json has no ARM type for {token}.");
        ApiVersion = Text(facts, "apiVersion") ?? "";
        NameArgument = Text(facts, "nameArg");
        AutoName = Text(facts, "autoName");
        Path = new PathTemplate(Text(facts, "path") ?? throw new InvalidOperationException($"arm.json has no path for {token}."));
        HasGlobalName = Text(facts, "unique") == "global";
        NeedsLocation = Text(facts, "location") == "required";
        NameRule = NameRuleCorrections.Find(token) ?? NameRule.Read(facts);
        _inputs = new(() => module().InputsOf(token));
        _outputs = new(() => module().OutputsOf(token));
        _secrets = new(() => [.. Outputs.Properties.Where(property => property.IsSecret).Select(property => property.Name)]);
    }

    /// <summary>The Pulumi type token, such as <c>azure-native:storage:StorageAccount</c>.</summary>
    public string Token { get; }

    /// <summary>The type in ARM, such as <c>Microsoft.Storage/storageAccounts</c>.</summary>
    public string ArmType { get; }

    /// <summary>The version of the REST API that the provider uses.</summary>
    public string ApiVersion { get; }

    /// <summary>The input that names the resource; null for a type of which its parent has exactly one.</summary>
    public string? NameArgument { get; }

    /// <summary>True when no two resources in all of Azure may have the same name.</summary>
    public bool HasGlobalName { get; }

    /// <summary>The inputs that make up the id, in the order of the path: names, or paths such as <c>policy.objectId</c>.</summary>
    public ImmutableArray<string> PathArguments => Path.Arguments;

    /// <summary>Outputs whose values are secrets.</summary>
    public ImmutableArray<string> SecretOutputs => _secrets.Value;

    /// <summary>
    /// True when ARM refuses the type without a location. The schema does not say so: the provider's location may fill it.
    /// </summary>
    internal bool NeedsLocation { get; }

    internal string? AutoName { get; }

    internal PathTemplate Path { get; }

    internal NameRule NameRule { get; }

    internal ObjectShape Inputs => _inputs.Value;

    internal ObjectShape Outputs => _outputs.Value;

    /// <summary>
    /// True when Azure cannot change the property of an existing resource, so that a change of it makes a new one: what the path is made
    /// of, and what the provider or the service says is fixed at creation.
    /// </summary>
    /// <param name="propertyPath">The path of the input that changed, such as <c>subnet.id</c> or <c>ipConfigurations[0].name</c>.</param>
    public bool ForcesReplacement(string propertyPath)
    {
        ArgumentNullException.ThrowIfNull(propertyPath);
        var end = propertyPath.AsSpan().IndexOfAny('.', '[');
        var first = end < 0 ? propertyPath : propertyPath[..end];
        return Path.Arguments.Contains(first) || Path.Arguments.Contains(propertyPath) || ReplacementRules.Forces(Token, propertyPath);
    }

    private static string? Text(JsonElement facts, string name) =>
        facts.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
