namespace Pulumi.Hosting;

/// <summary>
/// The URNs that a resource depends on. A component stands for the resources that it is made of; neither the resource itself nor the siblings that it
/// would reach through a component around it count, for these would wait for each other. Of a component count the children that the program had made by then:
/// which those are must not depend on when answers arrive.
/// </summary>
internal sealed class DependencyUrns
{
    // Sorted, without doubles; there are few, so a list is cheaper than a set.
    private List<string>? _urns;

    public static ImmutableArray<string> Of(DependencySet dependencies, Resource? dependent, PendingOutputs pending)
    {
        // Nearly every property depends on nothing or on one resource of the cloud.
        if (dependencies.IsEmpty)
            return [];
        if (dependencies.Resources is [var only] && only.Kind != ResourceKind.Component && !ReferenceEquals(only, dependent))
            return pending.TryGet(only.Urn, out var urn) ? [urn.Value] : [];
        var urns = new DependencyUrns();
        urns.Add(dependencies, dependent, pending);
        return urns.ToArray();
    }

    public void Add(DependencySet dependencies, Resource? dependent, PendingOutputs pending)
    {
        foreach (var resource in dependencies.Resources)
            Add(resource, dependent, pending);
    }

    public void Add(IEnumerable<Resource> resources, Resource? dependent, PendingOutputs pending)
    {
        foreach (var resource in resources)
            Add(resource, dependent, pending);
    }

    public void Add(ImmutableArray<string> urns)
    {
        foreach (var urn in urns)
            AddUrn(urn);
    }

    public ImmutableArray<string> ToArray() => _urns is null ? [] : [.. _urns];

    private void Add(Resource resource, Resource? dependent, PendingOutputs pending)
    {
        if (ReferenceEquals(resource, dependent))
            return;
        if (resource.Kind == ResourceKind.Component)
        {
            if (dependent is null || !dependent.IsBelow(resource))
                Add(resource.ChildrenSoFar().Where(child => dependent is null || child.Number < dependent.Number), dependent, pending);
        }
        else if (pending.TryGet(resource.Urn, out var urn))
        {
            AddUrn(urn.Value);
        }
    }

    private void AddUrn(string urn)
    {
        _urns ??= [];
        var index = _urns.BinarySearch(urn, StringComparer.Ordinal);
        if (index < 0)
            _urns.Insert(~index, urn);
    }
}
