namespace DataMesh.Stacks.Settings.Yaml;

/// <summary>Turns nodes into flat settings: levels joined by colons, a list of single values as one text separated by commas.</summary>
internal static class YamlFlattening
{
    public static void Flatten(string key, YamlNode node, SourceLocation location, SettingsLayer layer)
    {
        switch (node)
        {
            case YamlScalar scalar:
                layer.Add(key, scalar.Value, location);
                break;
            case YamlSequence sequence when sequence.Items.All(item => item is YamlScalar):
                layer.Add(key, string.Join(',', sequence.Items.Select(item => ((YamlScalar)item).Value)), location);
                break;
            case YamlSequence sequence:
                for (var i = 0; i < sequence.Items.Length; i++)
                    Flatten($"{key}:{i}", sequence.Items[i], sequence.Items[i].Location, layer);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                    Flatten(key.Length == 0 ? entry.Key : $"{key}:{entry.Key}", entry.Value, entry.Location, layer);
                break;
        }
    }
}
