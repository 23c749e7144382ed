using System.Text.Json;

namespace DataMesh.Stacks.Settings;

/// <summary>What the engine gives as Pulumi config: what the stack's file says, and what was set on the command line.</summary>
internal static class PulumiConfigLayer
{
    /// <summary>Reads the config of every key that is known at the top; config cannot be listed.</summary>
    public static SettingsLayer Read(Func<string, string?> config, SettingsSchema schema, SettingsLayer file)
    {
        var layer = new SettingsLayer("Pulumi config");
        foreach (var key in schema.Keys.Select(key => key.Split(':')[0]).Distinct())
        {
            if (config(key) is { } value)
                Add(key, value, schema, layer, file);
        }

        return layer;
    }

    private static void Add(string key, string value, SettingsSchema schema, SettingsLayer layer, SettingsLayer file)
    {
        // Objects and lists come as JSON; a single value comes as it is.
        if (value.StartsWith('{') || value.StartsWith('['))
        {
            try
            {
                using var json = JsonDocument.Parse(value);
                Flatten(key, json.RootElement, layer, file);
                return;
            }
            catch (JsonException)
            {
                // No JSON after all: the value is judged as a text, like any other.
            }
        }

        Put(key, value, layer, file);
    }

    private static void Flatten(string key, JsonElement element, SettingsLayer layer, SettingsLayer file)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                    Flatten($"{key}:{property.Name}", property.Value, layer, file);
                break;
            case JsonValueKind.Array:
                Put(key, string.Join(',', element.EnumerateArray().Select(item => item.ToString())), layer, file);
                break;
            case JsonValueKind.Null:
                break;
            default:
                Put(key, element.ToString(), layer, file);
                break;
        }
    }

    // What merely repeats the file is left out, so that findings point at the line in the file.
    private static void Put(string key, string value, SettingsLayer layer, SettingsLayer file)
    {
        if (!file.TryGet(key, out var written) || written != value)
            layer.Add(key, value, null);
    }
}
