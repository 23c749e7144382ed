using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes what every class of a package uses: its version, options that carry it, and settings that come from the environment.</summary>
internal static class UtilitiesEmitter
{
    public static void Emit(CodeWriter code, PackageSchema package, PackageStyle style)
    {
        using (code.Open($"internal sealed class {style.ResourceTypeAttribute}Attribute : global::Pulumi.ResourceTypeAttribute"))
            code.Line($"public {style.ResourceTypeAttribute}Attribute(string type) : base(type, Utilities.Version) {{ }}");

        using var body = code.Open("internal static class Utilities");
        code.Line($"public const string Version = {Literals.Text(package.Version)};");
        Options(code);
        if (package.Resources.Any(resource => resource.Inputs.Properties.Any(property => property.Environment is not null))) Environment(code);
    }

    private static void Options(CodeWriter code)
    {
        using (code.Open("public static CustomResourceOptions ResourceOptions(CustomResourceOptions? options, Input<string>? id, params ReadOnlySpan<string> aliases)"))
        {
            code.Line("var defaults = new CustomResourceOptions { Version = Version };");
            code.Line("foreach (var alias in aliases) defaults.Aliases.Add(new global::Pulumi.Alias { Type = alias });");
            code.Line("var merged = CustomResourceOptions.Merge(defaults, options);");
            code.Line("merged.Id = id;");
            code.Line("return merged;");
        }
        using (code.Open("public static InvokeOptions WithDefaults(this InvokeOptions? options)"))
            code.Line("return new InvokeOptions { Parent = options?.Parent, Provider = options?.Provider, PluginDownloadURL = options?.PluginDownloadURL, Version = options?.Version ?? Version };");
        using (code.Open("public static InvokeOutputOptions WithDefaults(this InvokeOutputOptions? options)"))
        {
            code.Line("var result = new InvokeOutputOptions { Parent = options?.Parent, Provider = options?.Provider, PluginDownloadURL = options?.PluginDownloadURL, Version = options?.Version ?? Version };");
            code.Line("if (options is not null) result.DependsOn = options.DependsOn;");
            code.Line("return result;");
        }
    }

    // Numbers and flags are read as the official packages do; what cannot be read counts as not set.
    private static void Environment(CodeWriter code)
    {
        code.Line("public static string? GetEnv(string name) => global::System.Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;");
        code.Line("public static bool? GetEnvBoolean(string name) => GetEnv(name) switch { \"1\" or \"t\" or \"T\" or \"true\" or \"TRUE\" or \"True\" => true, \"0\" or \"f\" or \"F\" or \"false\" or \"FALSE\" or \"False\" => false, _ => null };");
        code.Line("public static int? GetEnvInt32(string name) => int.TryParse(GetEnv(name), global::System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;");
        code.Line("public static double? GetEnvDouble(string name) => double.TryParse(GetEnv(name), global::System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;");
    }
}
