using System.Collections.Concurrent;
using DataMesh.Rpc.Analysis;

namespace DataMesh.PolicyKit.Serving;

/// <summary>
/// A pack as an engine of Pulumi asks it. An engine shows each resource by itself with its inputs, and then all of them together with their outputs; the rules
/// are about what a program asks for, so the inputs are remembered and judged in both.
/// </summary>
/// <param name="pack">The pack.</param>
public sealed class PackAnalyzer(PolicyPack pack) : IAnalyzer
{
    private const string All = "all";

    private readonly ConcurrentDictionary<string, PropertyMap> _inputs = new(StringComparer.Ordinal);
    private readonly PolicyPack _ofResources = new(pack.Name, pack.Version, pack.Policies.OfType<ResourcePolicy>());
    private readonly PolicyPack _ofStacks = new(pack.Name, pack.Version, pack.Policies.OfType<StackPolicy>());
    private ImmutableDictionary<string, AnalyzerEnforcement> _levels = ImmutableDictionary<string, AnalyzerEnforcement>.Empty;
    private string _stack = "";

    /// <inheritdoc/>
    public AnalyzerInfo Info { get; } = new(pack.Name, pack.Version,
    [
        .. pack.Policies.Select(policy => new AnalyzerPolicy(
            policy.Id, policy.Title, policy.Why, policy.Fix, (AnalyzerEnforcement)policy.Enforcement, (int)policy.Severity, policy is StackPolicy)),
    ]);

    /// <inheritdoc/>
    public void ConfigureStack(string stack)
    {
        _stack = stack;
        _inputs.Clear();
    }

    /// <inheritdoc/>
    public void Configure(ImmutableDictionary<string, AnalyzerEnforcement> levels) => _levels = levels;

    /// <inheritdoc/>
    public ImmutableArray<AnalyzerFinding> Analyze(AnalyzedResource resource)
    {
        _inputs[resource.Urn] = resource.Properties;
        return Judge(_ofResources, [resource]);
    }

    /// <inheritdoc/>
    public ImmutableArray<AnalyzerFinding> AnalyzeStack(ImmutableArray<AnalyzedResource> resources) => Judge(_ofStacks, resources);

    private ImmutableArray<AnalyzerFinding> Judge(PolicyPack policies, ImmutableArray<AnalyzedResource> resources) =>
    [
        .. from finding in policies.Judge(new JudgedStack(StackOf(resources), [.. resources.Select(Judged)]))
           let level = LevelOf(finding)
           where level != AnalyzerEnforcement.Disabled
           select new AnalyzerFinding(
               finding.Policy.Id,
               finding.Policy.Title,
               $"{finding.Message}{(finding.Path.Length > 0 ? $" [{finding.Path}]" : "")}\nFix: {finding.Policy.Fix}",
               level,
               (int)finding.Policy.Severity,
               finding.Resource.Urn),
    ];

    // What a user configures counts for violations and for what cannot be judged alike.
    private AnalyzerEnforcement LevelOf(Finding finding) => _levels.TryGetValue(finding.Policy.Id, out var level) || _levels.TryGetValue(All, out level)
        ? level is AnalyzerEnforcement.Remediate ? AnalyzerEnforcement.Mandatory : level
        : (AnalyzerEnforcement)finding.Enforcement;

    // An engine that does not say which stack it is about says it in every URN: urn:pulumi:<stack>::...
    private string StackOf(ImmutableArray<AnalyzedResource> resources) =>
        _stack.Length > 0 ? _stack : resources.IsEmpty ? "" : resources[0].Urn.Split("::")[0].Split(':')[^1];

    private JudgedResource Judged(AnalyzedResource resource) => new()
    {
        Type = resource.Type,
        Name = resource.Name,
        Urn = resource.Urn,
        Id = resource.Properties.Find("id")?.AsString(),
        Inputs = _inputs.GetValueOrDefault(resource.Urn, resource.Properties),
        Parent = resource.Parent,
        Dependencies = resource.Dependencies,
        PropertyDependencies = resource.PropertyDependencies,
        Options = new JudgedOptions { Protect = resource.Protect, IgnoreChanges = resource.IgnoreChanges },
    };
}
