using DataMesh.Engine.State;
using DataMesh.Rpc;

namespace DataMesh.Engine.Evaluating;

/// <summary>What was registered so far, and what is wrong with it.</summary>
internal sealed class Registry
{
    private readonly Dictionary<string, Registration> _byUrn = new(StringComparer.Ordinal);
    private readonly List<Registration> _all = [];
    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<Registration> All => _all;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The resources that are deleted before their replacement is created: what refers to them may have to go with them.</summary>
    public HashSet<string> DeletedFirst { get; } = new(StringComparer.Ordinal);

    /// <summary>All resources that are replaced.</summary>
    public HashSet<string> Replaced { get; } = new(StringComparer.Ordinal);

    public Registration? Find(string urn) => _byUrn.GetValueOrDefault(urn);

    public void Add(Registration registration)
    {
        _byUrn.Add(registration.Goal.Urn, registration);
        _all.Add(registration);
    }

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Makes the refusal that the program gets; what people see is the diagnostic.</summary>
    public RpcException Refuse(Diagnostic diagnostic, RpcStatus status = RpcStatus.InvalidArgument)
    {
        _diagnostics.Add(diagnostic);
        return new RpcException(status, diagnostic.Message);
    }

    /// <summary>The URNs that are registered, without doubles, in ordinal order.</summary>
    public ImmutableArray<string> Known(ImmutableArray<string> urns)
    {
        if (urns.IsDefaultOrEmpty)
            return [];
        if (urns.Length == 1)
            return _byUrn.ContainsKey(urns[0]) ? urns : [];
        var known = new List<string>(urns.Length);
        foreach (var urn in urns)
        {
            if (_byUrn.ContainsKey(urn))
                known.Add(urn);
        }

        known.Sort(StringComparer.Ordinal);
        for (var i = known.Count - 1; i > 0; i--)
        {
            if (known[i] == known[i - 1])
                known.RemoveAt(i);
        }

        return [.. known];
    }

    /// <summary>The dependencies of each property that has any.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Known(ImmutableDictionary<string, ImmutableArray<string>> dependencies)
    {
        if (dependencies.IsEmpty)
            return dependencies;
        ImmutableDictionary<string, ImmutableArray<string>>.Builder? known = null;
        foreach (var (key, urns) in dependencies)
        {
            if (Known(urns) is { IsEmpty: false } some)
                (known ??= ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal))[key] = some;
        }

        return known?.ToImmutable() ?? ImmutableDictionary<string, ImmutableArray<string>>.Empty;
    }
}
