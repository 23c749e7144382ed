using System.Reflection;
using System.Text.Json.Nodes;
using Pulumi.AzureNative.Tests.Schema;

namespace Pulumi.AzureNative.Tests.Api;

public sealed class ResourceClassTests
{
    public static TheoryData<string> Tokens => [.. SchemaFolder.Resources.Keys.Order()];

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_resource_says_back_what_the_schema_says(string token) =>
        Members.ResourceOutputs(ExpectedTypes.Class(token)).ShouldBe(Members.ExpectedOutputs(SchemaFolder.Resources[token]));

    [Theory]
    [MemberData(nameof(Tokens))]
    public void The_arguments_of_a_resource_are_its_inputs(string token)
    {
        var schema = SchemaFolder.Resources[token];

        Members.Inputs(ExpectedTypes.Class(token, suffix: "args"))
            .ShouldBe(Members.ExpectedInputs(schema["inputProperties"]!.AsObject(), SchemaFolder.Required(schema, "requiredInputs")));
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_resource_is_made_and_got_as_in_the_official_package(string token)
    {
        var type = ExpectedTypes.Class(token);
        var schema = SchemaFolder.Resources[token];

        type.BaseType.ShouldBe(typeof(CustomResource));
        var parameters = type.GetConstructors().ShouldHaveSingleItem().GetParameters();
        parameters.Select(parameter => parameter.ParameterType.Name).ShouldBe(["String", $"{type.Name}Args", "CustomResourceOptions"]);
        parameters[1].IsOptional.ShouldBe(!SchemaFolder.Required(schema, "requiredInputs").Any());
        parameters[2].IsOptional.ShouldBeTrue();

        var get = type.GetMethod("Get", BindingFlags.Public | BindingFlags.Static)!;
        get.ReturnType.ShouldBe(type);
        get.GetParameters().Select(parameter => parameter.ParameterType).ShouldBe([typeof(string), typeof(Input<string>), typeof(CustomResourceOptions)]);
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Defaults_are_set_by_the_constructor_of_the_arguments(string token)
    {
        var type = ExpectedTypes.Class(token, suffix: "args");
        var args = Activator.CreateInstance(type)!;
        var defaults = SchemaFolder.Resources[token]["inputProperties"]!.AsObject().Where(property => property.Value!["default"] is not null);

        foreach (var (name, _) in defaults)
            type.GetProperty(name, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance)!.GetValue(args).ShouldNotBeNull($"{token}#{name}");
    }

    [Fact]
    public void The_provider_has_its_21_settings()
    {
        var schema = SchemaFolder.Provider;

        typeof(Provider).BaseType.ShouldBe(typeof(ProviderResource));
        Members.Inputs(typeof(ProviderArgs)).ShouldBe(Members.ExpectedInputs(schema["inputProperties"]!.AsObject(), []));
        Members.Inputs(typeof(ProviderArgs)).Count().ShouldBe(21);
    }

    [Fact]
    public void Every_class_of_arguments_has_an_empty_value()
    {
        var classes = typeof(Provider).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(InputArgs))).ToList();

        classes.ShouldNotBeEmpty();
        foreach (var type in classes)
        {
            type.IsSealed.ShouldBeTrue(type.FullName);
            type.GetProperty("Empty", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)?.PropertyType.ShouldBe(type, type.FullName);
        }
    }
}
