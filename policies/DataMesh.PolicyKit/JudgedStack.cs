namespace DataMesh.PolicyKit;

/// <summary>All resources that a stack wants to exist, with ways to find them. Made once for all policies.</summary>
public sealed class JudgedStack
{
    private readonly Dictionary<string, List<JudgedResource>> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JudgedResource> _byUrn;

    /// <summary>The stack with these resources.</summary>
    /// <param name="name">The stack's name, for example <c>finance-dev</c>.</param>
    /// <param name="resources">The resources; their order is that of the findings.</param>
    public JudgedStack(string name, ImmutableArray<JudgedResource> resources)
    {
        Name = name;
        Resources = resources;
        _byUrn = new Dictionary<string, JudgedResource>(resources.Length, StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            _byUrn[resource.Urn] = resource;
            if (!_byType.TryGetValue(resource.Type, out var ofType))
                _byType.Add(resource.Type, ofType = []);
            ofType.Add(resource);
        }
    }

    /// <summary>The stack's name.</summary>
    public string Name { get; }

    /// <summary>All resources, components and providers included.</summary>
    public ImmutableArray<JudgedResource> Resources { get; }

    /// <summary>The resources of this type, in their order; empty where there is none.</summary>
    public IReadOnlyList<JudgedResource> OfType(string type) => _byType.TryGetValue(type, out var resources) ? resources : [];

    /// <summary>The resource with this URN, or null.</summary>
    public JudgedResource? Find(string urn) => _byUrn.GetValueOrDefault(urn);
}
