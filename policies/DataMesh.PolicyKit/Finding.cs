namespace DataMesh.PolicyKit;

/// <summary>Something that a policy has against a resource.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Kind">A violation, or a value that would have to be known.</param>
/// <param name="Path">The property; empty where it is about the resource as a whole.</param>
/// <param name="Message">What is wrong, in a sentence. Never a value that could be secret.</param>
public sealed record Finding(Policy Policy, JudgedResource Resource, FindingKind Kind, string Path, string Message)
{
    /// <summary>The diagnostic's code: <c>DM0801</c> a rule is broken, <c>DM0802</c> it cannot be judged yet.</summary>
    public string Code => Kind == FindingKind.Violation ? "DM0801" : "DM0802";

    /// <summary>
    /// What the finding does to the run: a violation what the policy says; an unknown value the same where the policy is critical, so that
    /// nothing passes a critical policy unseen, and otherwise it is only shown.
    /// </summary>
    public EnforcementLevel Enforcement =>
        Kind == FindingKind.Violation || Policy.Severity == PolicySeverity.Critical ? Policy.Enforcement : EnforcementLevel.Advisory;

    /// <summary>Whether the run stops.</summary>
    public bool Blocks => Enforcement == EnforcementLevel.Mandatory;
}
