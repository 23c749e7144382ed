using System.Globalization;

namespace DataMesh.Policies.Rules;

/// <summary>
/// A stack has at most 400 role assignments: Azure allows 4,000 in a subscription
/// (https://learn.microsoft.com/azure/role-based-access-control/troubleshoot-limits), which ten landing zones may share.
/// </summary>
public sealed class RolesAreFew : StackPolicy
{
    private const int Most = 400;

    /// <inheritdoc/>
    public override string Id => "mesh-iam-04";

    /// <inheritdoc/>
    public override string Title => "Role assignments of a stack are few";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Medium;

    /// <inheritdoc/>
    public override string Why => "Azure has 4,000 role assignments a subscription, and when they are used up, the next grant fails in the middle of a run.";

    /// <inheritdoc/>
    public override string Fix =>
        "Give one role where several have the same, at what they share, or give the domain a subscription of its own and raise this number.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        var assignments = stack.OfType(ResourceTypes.RoleAssignment).ToList();
        if (assignments.Count > Most)
            findings.About(assignments[^1]).Violation($"This stack has {assignments.Count.ToString(CultureInfo.InvariantCulture)} role assignments, more than 400.");
    }
}
