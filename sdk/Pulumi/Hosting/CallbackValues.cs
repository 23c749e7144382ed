namespace Pulumi.Hosting;

/// <summary>Properties as the code that an engine calls back sees them.</summary>
internal static class CallbackValues
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Nothing = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The properties of a hook; null where it gets none.</summary>
    public static ImmutableDictionary<string, object?>? ReadIfAny(PropertyMap? properties) => properties is null ? null : Read(properties, Nothing);

    /// <summary>Plain values; outputs where a property is secret, partly unknown, or depends on resources.</summary>
    public static ImmutableDictionary<string, object?> Read(PropertyMap properties, ImmutableDictionary<string, ImmutableArray<string>> dependencies)
    {
        var objects = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (name, value) in properties)
        {
            var urns = dependencies.GetValueOrDefault(name, []);
            if (value.ContainsUnknowns || value.ContainsSecrets || !urns.IsEmpty)
            {
                var known = value.ContainsUnknowns ? null : DynamicReader.ToObject(value.WithoutSecrets());
                var from = DependencySet.Of(urns.Select(urn => new KnownResource(urn)));
                objects[name] = new Output<object?>(new OutputData<object?>(known, !value.ContainsUnknowns, value.ContainsSecrets, from));
            }
            else
            {
                objects[name] = DynamicReader.ToObject(value);
            }
        }

        return objects.ToImmutable();
    }
}
