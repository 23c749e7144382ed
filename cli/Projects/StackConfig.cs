namespace DataMesh.Cli.Projects;

/// <summary>A stack's configuration.</summary>
/// <param name="Values">The values by full key (<c>namespace:key</c>); objects and lists are JSON text.</param>
/// <param name="SecretKeys">The keys whose values are secret.</param>
internal sealed record StackConfig(ImmutableDictionary<string, string> Values, ImmutableHashSet<string> SecretKeys)
{
    /// <summary>No configuration.</summary>
    public static StackConfig Empty { get; } = new(ImmutableDictionary.Create<string, string>(StringComparer.Ordinal), []);

    /// <summary>The configuration with this value; a secret of the same key is one no longer.</summary>
    public StackConfig With(string key, string value) => new(Values.SetItem(key, value), SecretKeys.Remove(key));
}
