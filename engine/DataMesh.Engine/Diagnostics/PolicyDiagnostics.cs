using DataMesh.PolicyKit;

namespace DataMesh.Engine.Diagnostics;

/// <summary>What a policy stops: DM0801 and DM0802, as the policy kit numbers them.</summary>
public static class PolicyDiagnostics
{
    /// <summary>DM0801, DM0802: a finding that stops the run.</summary>
    public static Diagnostic Blocks(string stack, Finding finding) => new(finding.Code, Severity.Error,
        $"{finding.Policy.Id}: {finding.Message} {finding.Policy.Why} {finding.Policy.Fix}")
    {
        Urn = finding.Resource.Urn,
        Stack = stack,
    };
}
