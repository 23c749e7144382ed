using System.Collections.Frozen;
using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Types;

/// <summary>
/// An object with named properties. It is compiled when it is first looked into: types refer to one another in circles, and a preview
/// looks into a few of the thousands that a module has.
/// </summary>
internal sealed class ObjectShape(string token, Func<ImmutableArray<PropertySpec>> compile) : Shape
{
    private readonly Lazy<Compiled> _compiled = new(() => new Compiled(compile()));

    public string Token { get; } = token;

    /// <summary>The keys that objects of this shape have.</summary>
    public SharedKeys Keys { get; } = new();

    public override string Label => "object";

    /// <summary>The properties in ordinal order.</summary>
    public ImmutableArray<PropertySpec> Properties => _compiled.Value.Properties;

    public ImmutableArray<PropertySpec> Required => _compiled.Value.Required;

    public ImmutableArray<PropertySpec> Defaulted => _compiled.Value.Defaulted;

    /// <summary>The type's name without its module, as a message shows it.</summary>
    public string ShortName => Token[(Token.LastIndexOf(':') + 1)..];

    public PropertySpec? Find(string name) => _compiled.Value.ByName.GetValueOrDefault(name);

    /// <summary>
    /// True when the constants of this shape are those of the object, false when one differs, null when there is none to tell by.
    /// </summary>
    public bool? MatchConstants(IReadOnlyDictionary<string, object?> map)
    {
        bool? result = null;
        foreach (var property in _compiled.Value.Constants)
        {
            if (!map.TryGetValue(property.Name, out var value) || value is null or AzureUnknown) continue;
            if (!Equals(value, property.Constant)) return false;
            result = true;
        }
        return result;
    }

    private sealed class Compiled(ImmutableArray<PropertySpec> properties)
    {
        public ImmutableArray<PropertySpec> Properties { get; } = properties;

        public FrozenDictionary<string, PropertySpec> ByName { get; } =
            properties.ToFrozenDictionary(property => property.Name, StringComparer.Ordinal);

        public ImmutableArray<PropertySpec> Required { get; } = [.. properties.Where(property => property.IsRequired)];

        public ImmutableArray<PropertySpec> Defaulted { get; } =
            [.. properties.Where(property => property.Default is not null || property.Constant is not null)];

        public ImmutableArray<PropertySpec> Constants { get; } = [.. properties.Where(property => property.Constant is not null)];
    }
}
