namespace DataMesh.Stacks.Settings.Yaml;

/// <summary>A value of a YAML file, with its place.</summary>
/// <param name="Location">Where it starts.</param>
internal abstract record YamlNode(SourceLocation Location);

/// <summary>A single value; null where nothing stands.</summary>
internal sealed record YamlScalar(SourceLocation Location, string? Value) : YamlNode(Location);

/// <summary>A list.</summary>
internal sealed record YamlSequence(SourceLocation Location, ImmutableArray<YamlNode> Items) : YamlNode(Location);

/// <summary>Keys with values, in the order of the file; each key once.</summary>
internal sealed record YamlMapping(SourceLocation Location, ImmutableArray<YamlEntry> Entries) : YamlNode(Location)
{
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);
}

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(string Key, SourceLocation Location, YamlNode Value);
