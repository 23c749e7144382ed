namespace DataMesh.Rpc.Analysis;

/// <summary>What a policy has against a resource.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Description">The rule in words.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Enforcement">What it does to the run.</param>
/// <param name="Severity">1 low, 2 medium, 3 high, 4 critical.</param>
/// <param name="Urn">The resource.</param>
public sealed record AnalyzerFinding(string Policy, string Description, string Message, AnalyzerEnforcement Enforcement, int Severity, string Urn);
