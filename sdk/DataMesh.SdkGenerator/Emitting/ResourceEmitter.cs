using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes resource classes. Their arguments are classes of their own.</summary>
internal sealed class ResourceEmitter(TypeNames types, PackageStyle style)
{
    public void Emit(CodeWriter code, ResourceSchema resource)
    {
        var name = Identifiers.Class(resource.Token);
        var args = $"global::{style.ArgsNamespace(style.Section(resource.Token))}.{name}Args";
        var token = Literals.Text(resource.Token);
        var constants = resource.Inputs.Properties.Where(property => property.Constant is not null).ToList();
        var isMade = constants.Count > 0 || resource.Inputs.HasSecretCollections;
        var made = isMade ? "MakeArgs(args)" : $"args ?? new {args}()";
        var parameter = style.ArgsAreOptional || resource.Inputs.AllOptional ? "? args = null" : " args";
        var aliases = string.Concat(resource.Aliases.Select(alias => $", {Literals.Text(alias)}"));
        var marked = Marked(resource, "WithSecretOutputs", property => property.Secret)
            + Marked(resource, "WithReplaceOnChanges", property => property.ReplaceOnChanges);

        code.Summary(resource.Description);
        code.Line($"[{style.ResourceTypeAttribute}({token})]");
        using var body = code.Open($"public partial class {name} : {style.ResourceBase}");
        foreach (var property in resource.Outputs.Properties)
        {
            var member = Identifiers.Property(property.Name, name);
            code.Line($"[Output({Literals.Text(property.Name)})] public Output<{types.Output(property)}> {member} {{ get; private set; }}");
        }
        code.Line($"public {name}(string name, {args}{parameter}, CustomResourceOptions? options = null)");
        code.Line($"    : base({token}, name, {made}, Utilities.ResourceOptions(options, null{aliases}){marked}) {{ }}");
        code.Line($"private {name}(string name, Input<string> id, CustomResourceOptions? options)");
        code.Line($"    : base({token}, name, null, Utilities.ResourceOptions(options, id{aliases}){marked}) {{ }}");
        code.Line($"public static {name} Get(string name, Input<string> id, CustomResourceOptions? options = null) => new {name}(name, id, options);");
        if (isMade) MakeArgs(code, name, args, constants, resource.Inputs.HasSecretCollections);
    }

    /// <summary>The provider of a package is a resource too; it has settings and no outputs.</summary>
    public void Provider(CodeWriter code, ResourceSchema provider, string package)
    {
        code.Summary(provider.Description);
        code.Line($"[{style.ResourceTypeAttribute}({Literals.Text(provider.Token)})]");
        using var body = code.Open("public partial class Provider : global::Pulumi.ProviderResource");
        code.Line("public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)");
        code.Line($"    : base({Literals.Text(package)}, name, args ?? new ProviderArgs(), Utilities.ResourceOptions(options, null)) {{ }}");
    }

    private static string Marked(ResourceSchema resource, string how, Func<PropertySchema, bool> which)
    {
        var names = string.Join(", ", resource.Outputs.Properties.Where(which).Select(property => Literals.Text(property.Name)));
        return names.Length > 0 ? $".{how}({names})" : "";
    }

    // What can have only one value is set for the program, on its own arguments, as the official package does.
    private void MakeArgs(CodeWriter code, string name, string args, List<PropertySchema> constants, bool marksSecrets)
    {
        using var body = code.Open($"private static {args} MakeArgs({args}? args)");
        code.Line($"args ??= new {args}();");
        foreach (var property in constants) code.Line($"args.{style.ArgsProperty(property.Name, name)} = {Literals.Of(property.Constant)};");
        if (marksSecrets) code.Line("args.MarkSecrets();");
        code.Line("return args;");
    }
}
