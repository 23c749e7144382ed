using DataMesh.Rpc.Analysis;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>What an engine asks a policy pack, and its answers, as messages and back.</summary>
internal static class AnalyzerMessages
{
    private const int OfResource = 1;
    private const int OfStack = 2;

    public static AnalyzedResource Read(Proto.AnalyzeRequest message) => new()
    {
        Type = message.Type,
        Urn = message.Urn,
        Name = message.Name,
        Properties = PropertyReader.Read(message.Properties),
        Protect = message.Options?.Protect ?? false,
        IgnoreChanges = [.. message.Options?.IgnoreChanges ?? []],
        Parent = message.Options?.Parent ?? "",
    };

    public static AnalyzedResource Read(Proto.AnalyzerResource message) => new()
    {
        Type = message.Type,
        Urn = message.Urn,
        Name = message.Name,
        Properties = PropertyReader.Read(message.Properties),
        Protect = message.Options?.Protect ?? false,
        IgnoreChanges = [.. message.Options?.IgnoreChanges ?? []],
        Parent = message.Parent,
        Dependencies = [.. message.Dependencies],
        PropertyDependencies = message.PropertyDependencies
            .ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Urns.ToImmutableArray(), StringComparer.Ordinal),
    };

    public static Proto.AnalyzeRequest Write(AnalyzedResource resource) => new()
    {
        Type = resource.Type,
        Urn = resource.Urn,
        Name = resource.Name,
        Properties = PropertyWriter.Write(resource.Properties),
        Options = Options(resource),
    };

    public static Proto.AnalyzerResource WriteOfStack(AnalyzedResource resource)
    {
        var message = new Proto.AnalyzerResource
        {
            Type = resource.Type,
            Urn = resource.Urn,
            Name = resource.Name,
            Properties = PropertyWriter.Write(resource.Properties),
            Options = Options(resource),
            Parent = resource.Parent,
        };
        message.Dependencies.AddRange(resource.Dependencies);
        foreach (var (property, urns) in resource.PropertyDependencies)
        {
            var dependencies = new Proto.AnalyzerPropertyDependencies();
            dependencies.Urns.AddRange(urns);
            message.PropertyDependencies.Add(property, dependencies);
        }

        return message;
    }

    public static Proto.AnalyzeResponse Write(IEnumerable<AnalyzerFinding> findings, AnalyzerInfo pack)
    {
        var response = new Proto.AnalyzeResponse();
        response.Diagnostics.AddRange(findings.Select(finding => new Proto.AnalyzeDiagnostic
        {
            PolicyName = finding.Policy,
            PolicyPackName = pack.Name,
            PolicyPackVersion = pack.Version,
            Description = finding.Description,
            Message = finding.Message,
            EnforcementLevel = (int)finding.Enforcement,
            Urn = finding.Urn,
            Severity = finding.Severity,
        }));
        return response;
    }

    public static ImmutableArray<AnalyzerFinding> Read(Proto.AnalyzeResponse message) =>
    [
        .. message.Diagnostics.Select(finding => new AnalyzerFinding(
            finding.PolicyName, finding.Description, finding.Message, (AnalyzerEnforcement)finding.EnforcementLevel, finding.Severity, finding.Urn)),
    ];

    public static Proto.AnalyzerInfo Write(AnalyzerInfo pack)
    {
        var message = new Proto.AnalyzerInfo { Name = pack.Name, DisplayName = pack.Name, Version = pack.Version, SupportsConfig = true };
        message.Policies.AddRange(pack.Policies.Select(policy => new Proto.PolicyInfo
        {
            Name = policy.Name,
            DisplayName = policy.DisplayName,
            Description = policy.Description,
            EnforcementLevel = (int)policy.Enforcement,
            PolicyType = policy.IsOfStack ? OfStack : OfResource,
            Severity = policy.Severity,
            RemediationSteps = policy.Steps,
        }));
        return message;
    }

    public static AnalyzerInfo Read(Proto.AnalyzerInfo message) => new(message.Name, message.Version,
    [
        .. message.Policies.Select(policy => new AnalyzerPolicy(
            policy.Name, policy.DisplayName, policy.Description, policy.RemediationSteps, (AnalyzerEnforcement)policy.EnforcementLevel, policy.Severity,
            policy.PolicyType == OfStack)),
    ]);

    private static Proto.AnalyzerResourceOptions Options(AnalyzedResource resource)
    {
        var options = new Proto.AnalyzerResourceOptions { Protect = resource.Protect, Parent = resource.Parent };
        options.IgnoreChanges.AddRange(resource.IgnoreChanges);
        return options;
    }
}
