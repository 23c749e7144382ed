using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes a resource class and its arguments.</summary>
internal sealed class ResourceEmitter(ArgsEmitter args, OutputTypeEmitter outputs)
{
    public void Emit(CodeWriter code, ResourceSchema resource)
    {
        var name = Identifiers.Class(resource.Token);
        var token = Literals.Text(resource.Token);
        var constants = resource.Inputs.Properties.Where(property => property.Constant is not null).ToList();
        var argsOptional = resource.Inputs.Properties.All(property => !property.Required || property.Constant is not null) && constants.Count == 0;
        var made = constants.Count == 0 ? $"args ?? new {name}Args()" : "MakeArgs(args)";

        code.Summary(resource.Description);
        code.Line($"[AzureNativeResourceType({token})]");
        using (code.Open($"public partial class {name} : global::Pulumi.CustomResource"))
        {
            foreach (var property in resource.Outputs.Properties)
                code.Line($"[Output({Literals.Text(property.Name)})] public Output<{outputs.Type(property)}> {Identifiers.Property(property.Name, name)} {{ get; private set; }}");
            code.Line($"public {name}(string name, {name}Args{(argsOptional ? "? args = null" : " args")}, CustomResourceOptions? options = null)");
            code.Line($"    : base({token}, name, {made}, Utilities.ResourceOptions(options, null)) {{ }}");
            code.Line($"private {name}(string name, Input<string> id, CustomResourceOptions? options)");
            code.Line($"    : base({token}, name, null, Utilities.ResourceOptions(options, id)) {{ }}");
            code.Line($"public static {name} Get(string name, Input<string> id, CustomResourceOptions? options = null) => new {name}(name, id, options);");
            if (constants.Count > 0) MakeArgs(code, name, constants);
        }
        args.Inputs(code, $"{name}Args", resource.Inputs);
    }

    /// <summary>The provider of a package is a resource too; it has settings and no outputs.</summary>
    public void Provider(CodeWriter code, ResourceSchema provider, string package)
    {
        code.Summary(provider.Description);
        code.Line($"[AzureNativeResourceType({Literals.Text(provider.Token)})]");
        using (code.Open("public partial class Provider : global::Pulumi.ProviderResource"))
        {
            code.Line("public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)");
            code.Line($"    : base({Literals.Text(package)}, name, args ?? new ProviderArgs(), Utilities.ResourceOptions(options, null)) {{ }}");
        }
        args.Inputs(code, "ProviderArgs", provider.Inputs, asJson: true);
    }

    // What can have only one value is set for the program, on its own arguments, as the official package does.
    private static void MakeArgs(CodeWriter code, string name, List<PropertySchema> constants)
    {
        using var body = code.Open($"private static {name}Args MakeArgs({name}Args? args)");
        code.Line($"args ??= new {name}Args();");
        foreach (var property in constants) code.Line($"args.{Identifiers.Property(property.Name, $"{name}Args")} = {Literals.Of(property.Constant)};");
        code.Line("return args;");
    }
}
