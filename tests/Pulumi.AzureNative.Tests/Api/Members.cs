using System.Reflection;
using System.Text.Json.Nodes;
using Pulumi.AzureNative.Tests.Schema;

namespace Pulumi.AzureNative.Tests.Api;

/// <summary>The members of a generated class as lines "wire name: C# name: type", to compare with the schema.</summary>
internal static class Members
{
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> ExpectedInputs(JsonObject properties, IEnumerable<string> required, bool plain = false)
    {
        var needed = required.ToHashSet();
        return properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property =>
            $"{property.Key}{(needed.Contains(property.Key) ? "!" : "")}: {Upper(property.Key)}: " +
            (plain
                ? ExpectedTypes.Plain(property.Value!, needed.Contains(property.Key))
                : ExpectedTypes.Input(property.Value!, needed.Contains(property.Key))));
    }

    public static IEnumerable<string> Inputs(Type type) =>
        type.GetMembers(Everything)
            .Select(member => (Member: member, Input: member.GetCustomAttribute<InputAttribute>()))
            .Where(pair => pair.Input is not null)
            .Select(pair =>
            {
                // A collection carries its attribute on the field behind the property.
                var property = pair.Member as PropertyInfo ?? type.GetProperty(Upper(pair.Member.Name.TrimStart('_')))!;
                return (Name: NameOf(pair.Member),
                    Line: $"{NameOf(pair.Member)}{(IsRequired(pair.Member) ? "!" : "")}: {property.Name}: {ApiText.Of(property)}");
            })
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Line);

    public static IEnumerable<string> ExpectedOutputs(JsonObject schema) =>
        schema["properties"]!.AsObject().OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => $"{property.Key}: {Upper(property.Key)}: "
                + $"{ExpectedTypes.Output(property.Value!, SchemaFolder.Required(schema).Contains(property.Key))}");

    public static IEnumerable<string> ResourceOutputs(Type type) =>
        type.GetProperties(Everything)
            .Select(property => (Property: property, property.GetCustomAttribute<OutputAttribute>()?.Name))
            .Where(pair => pair.Name is not null)
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => $"{pair.Name}: {pair.Property.Name}: {ApiText.Of(pair.Property)["Output<".Length..^1]}");

    public static IEnumerable<string> OutputFields(Type type)
    {
        var parameters = type.GetConstructors(Everything)
            .Single(constructor => constructor.GetCustomAttribute<OutputConstructorAttribute>() is not null)
            .GetParameters();
        return type.GetFields(BindingFlags.Instance | BindingFlags.Public)
            .Select(field => (Wire: parameters.Single(parameter => Upper(parameter.Name!) == field.Name).Name, Field: field))
            .OrderBy(pair => pair.Wire, StringComparer.Ordinal)
            .Select(pair => $"{pair.Wire}: {pair.Field.Name}: {ApiText.Of(pair.Field)}");
    }

    private static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    // The attribute's constructor arguments are read as metadata: the public API does not give them back.
    private static string NameOf(MemberInfo member) => (string)Arguments(member)[0].Value!;

    private static bool IsRequired(MemberInfo member) => (bool)Arguments(member)[1].Value!;

    private static IList<CustomAttributeTypedArgument> Arguments(MemberInfo member) =>
        member.GetCustomAttributesData().Single(data => data.AttributeType == typeof(InputAttribute)).ConstructorArguments;
}
