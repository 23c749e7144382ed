using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes what every class of a package uses: its version, options that carry it, and settings that come from the environment.</summary>
internal static class UtilitiesEmitter
{
    private const string Options = """
        public static CustomResourceOptions ResourceOptions(CustomResourceOptions? options, Input<string>? id, params ReadOnlySpan<string> aliases)
        {
            var defaults = new CustomResourceOptions { Version = Version };
            foreach (var alias in aliases) defaults.Aliases.Add(new global::Pulumi.Alias { Type = alias });
            var merged = CustomResourceOptions.Merge(defaults, options);
            merged.Id = id;
            return merged;
        }
        public static CustomResourceOptions WithSecretOutputs(this CustomResourceOptions options, params ReadOnlySpan<string> names)
        {
            options.AdditionalSecretOutputs = [.. names, .. options.AdditionalSecretOutputs];
            return options;
        }
        public static CustomResourceOptions WithReplaceOnChanges(this CustomResourceOptions options, params ReadOnlySpan<string> names)
        {
            options.ReplaceOnChanges = [.. names, .. options.ReplaceOnChanges];
            return options;
        }
        public static InvokeOptions WithDefaults(this InvokeOptions? options) => Fill(new InvokeOptions(), options);
        public static InvokeOutputOptions WithDefaults(this InvokeOutputOptions? options)
        {
            var result = Fill(new InvokeOutputOptions(), options);
            if (options is not null) result.DependsOn = options.DependsOn;
            return result;
        }
        private static T Fill<T>(T result, InvokeOptions? options) where T : InvokeOptions
        {
            result.Parent = options?.Parent;
            result.Provider = options?.Provider;
            result.PluginDownloadURL = options?.PluginDownloadURL;
            result.Version = options?.Version ?? Version;
            return result;
        }
        """;

    // Numbers and flags are read as the official packages do; what cannot be read counts as not set.
    private const string Environment = """
        public static string? GetEnv(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
        public static bool? GetEnvBoolean(string name) => GetEnv(name) switch
        {
            "1" or "t" or "T" or "true" or "TRUE" or "True" => true,
            "0" or "f" or "F" or "false" or "FALSE" or "False" => false,
            _ => null,
        };
        public static int? GetEnvInt32(string name) => int.TryParse(GetEnv(name), CultureInfo.InvariantCulture, out var value) ? value : null;
        public static double? GetEnvDouble(string name) => double.TryParse(GetEnv(name), CultureInfo.InvariantCulture, out var value) ? value : null;
        """;

    public static void Emit(CodeWriter code, PackageSchema package, PackageStyle style)
    {
        var attribute = $"{style.ResourceTypeAttribute}Attribute";
        using (code.Open($"internal sealed class {attribute} : global::Pulumi.ResourceTypeAttribute"))
            code.Line($"public {attribute}(string type) : base(type, Utilities.Version) {{ }}");

        using var body = code.Open("internal static class Utilities");
        code.Line($"public const string Version = {Literals.Text(package.Version)};");
        code.Lines(Options);
        if (package.Resources.Any(resource => resource.Inputs.Properties.Any(property => property.Environment is not null))) code.Lines(Environment);
    }
}
