using System.Collections.Frozen;

namespace DataMesh.PolicyKit;

/// <summary>A named, versioned set of policies.</summary>
public sealed class PolicyPack
{
    private readonly FrozenDictionary<string, ImmutableArray<ResourcePolicy>> _byType;
    private readonly ImmutableArray<StackPolicy> _stackPolicies;

    /// <summary>The pack of these policies.</summary>
    /// <param name="name">The name, lower case with hyphens.</param>
    /// <param name="version">The semantic version.</param>
    /// <param name="policies">The policies; their order does not matter.</param>
    /// <exception cref="ArgumentException">Two policies have the same id.</exception>
    public PolicyPack(string name, string version, IEnumerable<Policy> policies)
    {
        Name = name;
        Version = version;
        Policies = [.. policies.OrderBy(policy => policy.Id, StringComparer.Ordinal)];
        for (var i = 1; i < Policies.Length; i++)
        {
            if (Policies[i].Id == Policies[i - 1].Id)
                throw new ArgumentException($"Two policies of the pack '{name}' have the id '{Policies[i].Id}'.", nameof(policies));
        }

        _byType = Policies.OfType<ResourcePolicy>()
            .SelectMany(policy => policy.Types.Select(type => (Type: type, Policy: policy)))
            .GroupBy(pair => pair.Type, pair => pair.Policy, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _stackPolicies = [.. Policies.OfType<StackPolicy>()];
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The policies, by id.</summary>
    public ImmutableArray<Policy> Policies { get; }

    /// <summary>The pack without policies.</summary>
    public static PolicyPack Empty { get; } = new("empty", "0.0.0", []);

    /// <summary>Judges a stack. The worst findings come first: those that stop the run, then by severity, policy and URN.</summary>
    public ImmutableArray<Finding> Judge(JudgedStack stack)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var resource in stack.Resources)
        {
            if (!_byType.TryGetValue(resource.Type, out var policies))
                continue;
            foreach (var policy in policies)
                policy.Judge(resource, new ResourceFindings(policy, resource, findings));
        }

        foreach (var policy in _stackPolicies)
            policy.Judge(stack, new StackFindings(policy, findings));
        findings.Sort(Compare);
        return findings.DrainToImmutable();
    }

    private static int Compare(Finding left, Finding right)
    {
        var order = right.Enforcement.CompareTo(left.Enforcement);
        if (order == 0)
            order = right.Policy.Severity.CompareTo(left.Policy.Severity);
        if (order == 0)
            order = string.CompareOrdinal(left.Policy.Id, right.Policy.Id);
        if (order == 0)
            order = string.CompareOrdinal(left.Resource.Urn, right.Resource.Urn);
        if (order == 0)
            order = string.CompareOrdinal(left.Path, right.Path);
        return order == 0 ? string.CompareOrdinal(left.Message, right.Message) : order;
    }
}
