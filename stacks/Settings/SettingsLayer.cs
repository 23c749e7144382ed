using Microsoft.Extensions.Configuration;

namespace DataMesh.Stacks.Settings;

/// <summary>One layer of settings: a configuration source that remembers where each key is written.</summary>
/// <param name="origin">Where the layer comes from, in words; null where every key has a line in a file.</param>
internal sealed class SettingsLayer(string? origin) : ConfigurationProvider, IConfigurationSource
{
    private readonly List<(string Key, string? Value, SourceLocation? Location)> _entries = [];

    public string? Origin { get; } = origin;

    /// <summary>All keys as they were written, in that order.</summary>
    public IReadOnlyList<(string Key, string? Value, SourceLocation? Location)> Entries => _entries;

    public void Add(string key, string? value, SourceLocation? location)
    {
        _entries.Add((key, value, location));
        if (value is not null)
            Set(key, value);
    }

    public SourceLocation? Find(string key) => _entries.FirstOrDefault(entry => entry.Key == key).Location;

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
}
