using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes a function of the provider: the static class, its arguments in both shapes, and its result.</summary>
internal sealed class FunctionEmitter(ArgsEmitter args, OutputTypeEmitter outputs)
{
    private const string Deployment = "global::Pulumi.Deployment.Instance";

    public void Emit(CodeWriter code, FunctionSchema function)
    {
        var name = Identifiers.Class(function.Token);
        var token = Literals.Text(function.Token);

        code.Summary(function.Description);
        using (code.Open($"public static class {name}"))
        {
            var optional = function.Inputs is null or { AllOptional: true };
            var plain = Parameter(function, $"{name}Args", optional);
            var lifted = Parameter(function, $"{name}InvokeArgs", optional);
            var required = Parameter(function, $"{name}InvokeArgs", optional: false);
            var plainValue = Argument(function, $"{name}Args");
            var liftedValue = Argument(function, $"{name}InvokeArgs");

            code.Line($"public static Task<{name}Result> InvokeAsync({plain}InvokeOptions? options = null)");
            code.Line($"    => {Deployment}.InvokeAsync<{name}Result>({token}, {plainValue}, options.WithDefaults());");
            code.Line($"public static Output<{name}Result> Invoke({lifted}InvokeOptions? options = null)");
            code.Line($"    => {Deployment}.Invoke<{name}Result>({token}, {liftedValue}, options.WithDefaults());");
            code.Line($"public static Output<{name}Result> Invoke({required}InvokeOutputOptions options)");
            code.Line($"    => {Deployment}.Invoke<{name}Result>({token}, {liftedValue}, options.WithDefaults());");
        }

        if (function.Inputs is { } inputs)
        {
            args.Plain(code, $"{name}Args", inputs);
            args.Invoke(code, name, inputs);
        }
        outputs.Emit(code, $"{name}Result", function.Outputs);
    }

    private static string Parameter(FunctionSchema function, string type, bool optional) =>
        function.Inputs is null ? "" : optional ? $"{type}? args = null, " : $"{type} args, ";

    private static string Argument(FunctionSchema function, string type) =>
        function.Inputs is null ? "global::Pulumi.InvokeArgs.Empty" : $"args ?? new {type}()";
}
