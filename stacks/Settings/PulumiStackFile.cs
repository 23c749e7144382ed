using DataMesh.Stacks.Settings.Yaml;

namespace DataMesh.Stacks.Settings;

/// <summary>
/// The part of Pulumi.&lt;stack&gt;.yaml that belongs to the mesh: config keys of the project's namespace, written with or without it.
/// </summary>
internal static class PulumiStackFile
{
    private const string Namespace = "datamesh:";

    // What the Pulumi CLI keeps in the file beside the config.
    private static readonly ImmutableArray<string> TopLevel = ["config", "encryptedkey", "encryptionsalt", "environment", "secretsprovider"];

    /// <summary>Reads the file; a stack may be without.</summary>
    public static SettingsLayer Read(string directory, StackName stack, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var layer = new SettingsLayer(null);
        if (YamlFile.Read(directory, $"stacks/Pulumi.{stack}.yaml", diagnostics) is not { } root)
            return layer;
        foreach (var entry in root.Entries.Where(entry => !TopLevel.Contains(entry.Key)))
            diagnostics.Add(SettingsDiagnostics.UnknownKey(entry.Key, null, TopLevel, entry.Location));
        switch (root.Find("config"))
        {
            case { Value: YamlMapping config }:
                Config(config, layer, diagnostics);
                break;
            case { Value: not YamlScalar { Value: null } } other:
                diagnostics.Add(SettingsDiagnostics.NoSection("config", null, ["datamesh:<key>"], other.Location));
                break;
        }

        return layer;
    }

    private static void Config(YamlMapping config, SettingsLayer layer, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var entry in config.Entries)
        {
            // Keys of other namespaces, such as azure-native:*, are for the providers.
            var isOurs = entry.Key.StartsWith(Namespace, StringComparison.Ordinal);
            if (!isOurs && entry.Key.Contains(':', StringComparison.Ordinal))
                continue;
            var key = isOurs ? entry.Key[Namespace.Length..] : entry.Key;
            if (entry.Value is YamlMapping { Entries: [{ Key: "secure" }] })
                diagnostics.Add(SettingsDiagnostics.SecretSetting(key, entry.Location));
            else
                YamlFlattening.Flatten(key, entry.Value, entry.Location, layer);
        }
    }
}
