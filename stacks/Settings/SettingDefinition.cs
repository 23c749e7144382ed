namespace DataMesh.Stacks.Settings;

/// <summary>A setting that is known: its key, and what its value must be.</summary>
/// <param name="Key">The key, levels separated by colons; a star stands for the name of a landing zone.</param>
/// <param name="Expected">What the value must be, in words.</param>
/// <param name="Accepts">Whether a text is such a value.</param>
internal sealed record SettingDefinition(string Key, string Expected, Func<string, bool> Accepts)
{
    /// <summary>Whether every stack needs it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What may stand for the star.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The keys that it stands for.</summary>
    public IEnumerable<string> Keys => Key.EndsWith('*') ? Names.Select(name => Key[..^1] + name) : [Key];
}
