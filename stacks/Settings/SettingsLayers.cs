using DataMesh.Stacks.Settings.Yaml;
using Microsoft.Extensions.Configuration;

namespace DataMesh.Stacks.Settings;

/// <summary>All layers of one stack, the weakest first, with what was found when they were read.</summary>
internal sealed record SettingsLayers(ImmutableArray<SettingsLayer> All, ImmutableArray<Diagnostic> Diagnostics)
{
    public static SettingsLayers Read(SettingsInput input)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var schema = new SettingsSchema(input.Domains);
        var stack = PulumiStackFile.Read(input.RootDirectory, input.Stack, diagnostics);
        ImmutableArray<SettingsLayer> layers =
        [
            MeshFile(input.RootDirectory, "stacks/mesh.yaml", diagnostics),
            MeshFile(input.RootDirectory, EnvironmentFile(input.Stack.Environment), diagnostics),
            stack,
            PulumiConfigLayer.Read(input.PulumiConfig, schema, stack),
            EnvironmentLayer(input.EnvironmentVariables, schema),
        ];
        return new SettingsLayers(layers, diagnostics.ToImmutable());
    }

    public static string EnvironmentFile(EnvironmentName environment) => $"stacks/mesh.{environment}.yaml";

    /// <summary>The layers put one over the other.</summary>
    public IConfigurationRoot Build()
    {
        var builder = new ConfigurationBuilder();
        foreach (var layer in All)
            builder.Add(layer);
        return builder.Build();
    }

    /// <summary>Where the value that counts is written; null where it is in no file.</summary>
    public SourceLocation? Find(string key) => All.LastOrDefault(layer => layer.TryGet(key, out _))?.Find(key);

    private static SettingsLayer MeshFile(string directory, string name, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var layer = new SettingsLayer(null);
        if (YamlFile.Read(directory, name, diagnostics) is { } root)
            YamlFlattening.Flatten("", root, root.Location, layer);
        else if (!File.Exists(Path.Combine(directory, name)))
            diagnostics.Add(SettingsDiagnostics.MissingFile(name));
        return layer;
    }

    private static SettingsLayer EnvironmentLayer(IConfigurationSource source, SettingsSchema schema)
    {
        var layer = new SettingsLayer($"an environment variable {SettingsInput.EnvironmentPrefix}*");
        foreach (var (key, value) in new ConfigurationBuilder().Add(source).Build().AsEnumerable().OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            // AsEnumerable lists sections too, without a value.
            if (value is not null)
                layer.Add(schema.Exact(key), value, null);
        }

        return layer;
    }
}
