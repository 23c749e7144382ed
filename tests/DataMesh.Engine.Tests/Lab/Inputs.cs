namespace DataMesh.Engine.Tests.Lab;

/// <summary>Inputs with what they depend on.</summary>
internal sealed class Inputs
{
    private readonly PropertyMapBuilder _map = new();
    private readonly Dictionary<string, ImmutableArray<string>> _dependencies = [];

    public ImmutableArray<string> Dependencies => [.. _dependencies.Values.SelectMany(urns => urns)];

    public ImmutableDictionary<string, ImmutableArray<string>> PropertyDependencies => _dependencies.ToImmutableDictionary();

    public Inputs Set(string key, string value) => Set(key, PropertyValue.Of(value));

    public Inputs Set(string key, PropertyValue value)
    {
        _map.Set(key, value);
        return this;
    }

    /// <summary>An input that comes from an output of another resource.</summary>
    public Inputs From(string key, TestResource resource, string output)
    {
        _dependencies[key] = [resource.Urn];
        return Set(key, output == "id" ? resource.Id : resource[output]);
    }

    public PropertyMap ToMap() => _map.ToMap();
}
