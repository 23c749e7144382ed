using System.Reflection;
using System.Text.Json.Nodes;
using Pulumi.AzureNative.Tests.Schema;

namespace Pulumi.AzureNative.Tests.Api;

public sealed class NestedTypeTests
{
    private static readonly Assembly Generated = typeof(Provider).Assembly;

    public static TheoryData<string> Modules => [.. SchemaFolder.Types.Keys.Select(token => token.Split(':')[1]).Distinct().Order()];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Nested_types_have_the_members_of_the_schema(string module)
    {
        var compared = 0;
        foreach (var (token, schema) in Objects(module))
        {
            var (properties, required) = (schema["properties"]!.AsObject(), SchemaFolder.Required(schema));
            if (Find(token, "Inputs", "Args") is { } input) Compare(Members.Inputs(input), Members.ExpectedInputs(properties, required), input);
            if (Find(token, "Inputs", "") is { } plain) Compare(Members.Inputs(plain), Members.ExpectedInputs(properties, required, plain: true), plain);
            if (Find(token, "Outputs", "") is { } output) Compare(Members.OutputFields(output), Members.ExpectedOutputs(schema), output);
        }

        compared.ShouldBeGreaterThanOrEqualTo(Objects(module).Count(), "every type of the schema is used in at least one shape");

        void Compare(IEnumerable<string> actual, IEnumerable<string> expected, Type type)
        {
            actual.ShouldBe(expected, type.FullName);
            compared++;
        }
    }

    [Fact]
    public void Nested_outputs_are_immutable()
    {
        var outputs = Generated.GetExportedTypes().Where(type => type.GetCustomAttribute<OutputTypeAttribute>() is not null).ToList();

        outputs.ShouldNotBeEmpty();
        outputs.Where(type => !type.IsSealed || type.GetFields().Any(field => !field.IsInitOnly) || type.GetConstructors().Length > 0).ShouldBeEmpty();
    }

    private static IEnumerable<KeyValuePair<string, JsonObject>> Objects(string module) =>
        SchemaFolder.Types.Where(type => type.Key.Split(':')[1] == module && !SchemaFolder.IsEnum(type.Key));

    private static Type? Find(string token, string space, string suffix)
    {
        var parts = token.Split(':');
        return Generated.GetType($"Pulumi.AzureNative.{parts[1]}.{space}.{parts[2]}{suffix}", throwOnError: false, ignoreCase: true);
    }
}
