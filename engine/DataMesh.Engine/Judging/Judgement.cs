using DataMesh.PolicyKit;

namespace DataMesh.Engine.Judging;

/// <summary>What the policies and the cloud have against a plan.</summary>
/// <param name="Findings">What the policies found, worst first.</param>
/// <param name="Diagnostics">Errors: blocking findings, and steps that the cloud would refuse.</param>
public sealed record Judgement(ImmutableArray<Finding> Findings, ImmutableArray<Diagnostic> Diagnostics);
