using DataMesh.Engine.State;

namespace DataMesh.Engine.Planning;

/// <summary>Who needs a resource.</summary>
internal sealed class Dependents
{
    private readonly Dictionary<string, List<StateResource>> _byUrn = new(StringComparer.Ordinal);

    private Dependents()
    {
    }

    public static Dependents Of(Snapshot snapshot) => Of(snapshot.Resources);

    public static Dependents Of(IEnumerable<StateResource> resources)
    {
        var dependents = new Dependents();
        foreach (var resource in resources)
        {
            foreach (var needed in resource.Needs())
            {
                if (!dependents._byUrn.TryGetValue(needed, out var list))
                    dependents._byUrn.Add(needed, list = []);
                if (list.Count == 0 || !ReferenceEquals(list[^1], resource))
                    list.Add(resource);
            }
        }

        return dependents;
    }

    public IReadOnlyList<StateResource> OfUrn(string urn) => _byUrn.TryGetValue(urn, out var list) ? list : [];
}
