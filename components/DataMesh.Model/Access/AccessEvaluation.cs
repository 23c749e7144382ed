namespace DataMesh.Model.Access;

/// <summary>What comes of the register on one day in one environment.</summary>
/// <param name="Grants">The grants, by consumer and port; one for each pair.</param>
/// <param name="Diagnostics">The findings, in the order of the requests.</param>
public sealed record AccessEvaluation(ImmutableArray<Grant> Grants, ImmutableArray<Diagnostic> Diagnostics);
