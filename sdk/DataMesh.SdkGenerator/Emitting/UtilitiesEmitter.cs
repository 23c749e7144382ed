namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes what every class of a package uses: its version, and options that carry it.</summary>
internal static class UtilitiesEmitter
{
    public static void Emit(CodeWriter code, string version)
    {
        using (code.Open("internal sealed class AzureNativeResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute"))
            code.Line("public AzureNativeResourceTypeAttribute(string type) : base(type, Utilities.Version) { }");

        using var body = code.Open("internal static class Utilities");
        code.Line($"public const string Version = {Literals.Text(version)};");

        using (code.Open("public static CustomResourceOptions ResourceOptions(CustomResourceOptions? options, Input<string>? id)"))
        {
            code.Line("var merged = CustomResourceOptions.Merge(new CustomResourceOptions { Version = Version }, options);");
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
}
