namespace DataMesh.PolicyKit;

/// <summary>A resource as a policy sees it: what the program wants to exist, after the provider has completed it.</summary>
public sealed record JudgedResource
{
    /// <summary>The type token, <c>package:module:Type</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The logical name.</summary>
    public required string Name { get; init; }

    /// <summary>The URN.</summary>
    public required string Urn { get; init; }

    /// <summary>The id in the cloud, existing or predicted; null where it is not known yet, and of components.</summary>
    public string? Id { get; init; }

    /// <summary>The inputs, with secrets and unknowns marked.</summary>
    public PropertyMap Inputs { get; init; } = PropertyMap.Empty;

    /// <summary>The URN of the parent; empty for the stack.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The URNs on which the resource depends.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>The URNs on which each input depends: they tell what an input refers to while its value is not known.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The options.</summary>
    public JudgedOptions Options { get; init; } = JudgedOptions.Default;

    /// <summary>Reads an input.</summary>
    /// <param name="path">Names separated by dots: <c>networkRuleSet.defaultAction</c>.</param>
    public PropertyReading Input(string path) => new PropertyReading(PropertyValue.Of(Inputs), "").At(path);

    /// <summary>The URNs on which this input depends; empty where none are recorded.</summary>
    public ImmutableArray<string> DependenciesOf(string property) =>
        PropertyDependencies.TryGetValue(property, out var urns) && !urns.IsDefault ? urns : [];
}
