using System.Reflection;
using Pulumi.AzureNative.Tests.Schema;

namespace Pulumi.AzureNative.Tests.Api;

public sealed class FunctionClassTests
{
    public static TheoryData<string> Tokens => [.. SchemaFolder.Functions.Keys.Order()];

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_function_returns_what_the_schema_says(string token) =>
        Members.OutputFields(ExpectedTypes.Class(token, suffix: "result"))
            .ShouldBe(Members.ExpectedOutputs(SchemaFolder.Functions[token]["outputs"]!.AsObject()));

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_function_takes_values_when_awaited_and_outputs_when_lifted(string token)
    {
        var type = ExpectedTypes.Class(token);
        var signatures = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => $"{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})");

        if (SchemaFolder.Functions[token]["inputs"]?.AsObject() is not { } inputs)
        {
            signatures.ShouldBe(["InvokeAsync(InvokeOptions)", "Invoke(InvokeOptions)", "Invoke(InvokeOutputOptions)"], ignoreOrder: true);
            return;
        }

        signatures.ShouldBe(
            [
                $"InvokeAsync({type.Name}Args, InvokeOptions)",
                $"Invoke({type.Name}InvokeArgs, InvokeOptions)",
                $"Invoke({type.Name}InvokeArgs, InvokeOutputOptions)",
            ],
            ignoreOrder: true);
        var properties = inputs["properties"]!.AsObject();
        Members.Inputs(ExpectedTypes.Class(token, suffix: "args")).ShouldBe(Members.ExpectedInputs(properties, SchemaFolder.Required(inputs), plain: true));
        Members.Inputs(ExpectedTypes.Class(token, suffix: "invokeargs")).ShouldBe(Members.ExpectedInputs(properties, SchemaFolder.Required(inputs)));
    }
}
