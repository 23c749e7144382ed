using System.Collections.Immutable;
using DataMesh.PolicyKit;
using DataMesh.Rpc.Values;

namespace DataMesh.Policies.Tests;

/// <summary>Judges resources by one rule of the pack and says what came of it.</summary>
internal static class RuleCase
{
    public const string Passes = "";

    public static PropertyMap Inputs(string json) => Read(System.Text.Json.JsonDocument.Parse(json).RootElement).AsMap() ?? PropertyMap.Empty;

    public static JudgedResource Resource(string type, string json, string name = "it") =>
        new() { Type = type, Name = name, Urn = $"urn:pulumi:finance-dev::datamesh::{type}::{name}", Inputs = Inputs(json) };

    public static ImmutableArray<Finding> Judge(string policyId, params ImmutableArray<JudgedResource> resources)
    {
        var policy = MeshPolicies.Pack.Policies.Single(policy => policy.Id == policyId);
        return new PolicyPack("one", "1.0.0", [policy]).Judge(new JudgedStack("finance-dev", resources));
    }

    // In the tests' JSON the text "unknown()" stands for a value that is not known yet.
    private static PropertyValue Read(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object =>
            PropertyValue.Of(PropertyMap.From(element.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Read(p.Value))))),
        System.Text.Json.JsonValueKind.Array => PropertyValue.Of([.. element.EnumerateArray().Select(Read)]),
        System.Text.Json.JsonValueKind.String when element.GetString() == "unknown()" => PropertyValue.Unknown,
        System.Text.Json.JsonValueKind.String => PropertyValue.Of(element.GetString()),
        System.Text.Json.JsonValueKind.Number => PropertyValue.Of(element.GetDouble()),
        System.Text.Json.JsonValueKind.True => PropertyValue.True,
        System.Text.Json.JsonValueKind.False => PropertyValue.False,
        _ => PropertyValue.Null,
    };
}
