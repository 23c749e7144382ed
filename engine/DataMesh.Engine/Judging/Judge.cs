using DataMesh.Engine.Evaluating;
using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.PolicyKit;

namespace DataMesh.Engine.Judging;

/// <summary>Judges a plan before anything is applied: by the policies, and by trying its steps on the planned cloud.</summary>
public static class Judge
{
    /// <summary>
    /// Judges the plan. Its steps are tried on the planned cloud of <paramref name="providers"/> and stay there for the plans that come after.
    /// </summary>
    public static Judgement Run(string stack, DesiredState desired, Plan plan, ProviderSet providers, ImmutableArray<PolicyPack> policies)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        Try(desired, plan, providers, diagnostics);
        var findings = policies.IsDefaultOrEmpty || desired.Resources.IsEmpty ? [] : Findings(stack, desired, policies);
        foreach (var finding in findings)
        {
            if (finding.Blocks)
                diagnostics.Add(PolicyDiagnostics.Blocks(stack, finding));
        }

        return new Judgement(findings, diagnostics.DrainToImmutable());
    }

    private static void Try(DesiredState desired, Plan plan, ProviderSet providers, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var configs = new Dictionary<string, PropertyMap>(StringComparer.Ordinal);
        foreach (var resource in desired.Resources)
        {
            if (resource.Goal.IsProvider)
                configs[resource.Urn] = resource.Goal.Outputs;
        }

        // What goes lies where its provider worked so far.
        var former = new Dictionary<string, PropertyMap>(StringComparer.Ordinal);
        foreach (var step in plan.Steps)
        {
            if (step.Old is { IsProvider: true } provider)
                former[provider.Urn] = provider.Outputs;
        }

        foreach (var step in plan.Steps)
        {
            if (step.StateOnly || step.Op is StepOp.Same or StepOp.Replace || providers.PlannedCloudOf(step.Type) is not { } cloud)
                continue;
            var refused = step switch
            {
                { New: { } goal } => cloud.Put(
                    Requests.For(goal, configs.GetValueOrDefault(goal.ProviderUrn, PropertyMap.Empty)), create: step.Op != StepOp.Update),
                { Old: { } old } => cloud.Delete(ResourceAddress.Of(old, former.GetValueOrDefault(old.ProviderUrn, PropertyMap.Empty))),
                _ => [],
            };
            foreach (var error in refused)
                diagnostics.Add(CloudDiagnostics.WouldBeRefused(step.Urn, StepNames.Verb(step.Op), error));
        }
    }

    private static ImmutableArray<Finding> Findings(string stack, DesiredState desired, ImmutableArray<PolicyPack> policies)
    {
        var resources = ImmutableArray.CreateBuilder<JudgedResource>(desired.Resources.Length);
        foreach (var resource in desired.Resources)
            resources.Add(Judged(resource.Goal));
        var judged = new JudgedStack(stack, resources.MoveToImmutable());
        return policies.Length == 1 ? policies[0].Judge(judged) : [.. policies.SelectMany(pack => pack.Judge(judged))];
    }

    private static JudgedResource Judged(StateResource resource) => new()
    {
        Type = resource.Type,
        Name = Urn.NameOf(resource.Urn),
        Urn = resource.Urn,
        Id = resource.Id.Length > 0 ? resource.Id : null,
        Inputs = resource.Inputs,
        Parent = resource.Parent,
        Dependencies = resource.Dependencies,
        PropertyDependencies = resource.PropertyDependencies,
        Options = resource is { Protect: false, RetainOnDelete: false, IgnoreChanges.IsEmpty: true }
            ? JudgedOptions.Default
            : new JudgedOptions { Protect = resource.Protect, RetainOnDelete = resource.RetainOnDelete, IgnoreChanges = resource.IgnoreChanges },
    };
}
