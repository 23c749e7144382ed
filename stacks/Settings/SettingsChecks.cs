using Microsoft.Extensions.Configuration;

namespace DataMesh.Stacks.Settings;

/// <summary>The rules of settings, one method each.</summary>
internal static class SettingsChecks
{
    /// <summary>Every key of a layer is known, and every value is what its key asks for, also where another layer overrides it.</summary>
    public static void Layer(SettingsLayer layer, SettingsSchema schema, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var (key, value, location) in layer.Entries)
        {
            if (schema.Find(key) is { } definition)
            {
                if (value is null || !definition.Accepts(value))
                    diagnostics.Add(SettingsDiagnostics.WrongValue(key, value ?? "", definition.Expected, layer.Origin, location));
            }
            else if (schema.IsSection(key))
            {
                // A section of which every key is commented out is no mistake.
                if (value is not null)
                    diagnostics.Add(SettingsDiagnostics.NoSection(key, layer.Origin, schema.Siblings(key + ":"), location));
            }
            else
            {
                diagnostics.Add(Unknown(key, layer, schema, location));
            }
        }
    }

    /// <summary>Every key without a default has a value in some layer.</summary>
    public static void Required(
        IConfiguration configuration, SettingsSchema schema, EnvironmentName environment, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var key in schema.RequiredKeys.Where(key => configuration[key] is null))
        {
            if (schema.Find(key) is { } definition)
                diagnostics.Add(SettingsDiagnostics.MissingKey(
                    key, definition.Expected, $"stacks/mesh.yaml or {SettingsLayers.EnvironmentFile(environment)}", null));
        }
    }

    private static Diagnostic Unknown(string key, SettingsLayer layer, SettingsSchema schema, SourceLocation? location)
    {
        // The outermost level that is wrong is what the user has to look at: in a.b.c it may be a, or b.
        var parts = key.Split(':');
        for (var length = 1; length < parts.Length; length++)
        {
            var head = string.Join(':', parts[..length]);
            if (schema.Find(head) is { } definition)
                return SettingsDiagnostics.WrongValue(head, "a section", definition.Expected, layer.Origin, location);
            if (!schema.IsSection(head))
                return SettingsDiagnostics.UnknownKey(head, layer.Origin, schema.Siblings(head), location);
        }

        return SettingsDiagnostics.UnknownKey(key, layer.Origin, schema.Siblings(key), location);
    }
}
