namespace DataMesh.Model.Access;

/// <summary>What is to be done about the register on one day.</summary>
/// <param name="Verdicts">What comes of each request, by id.</param>
/// <param name="Diagnostics">What is wrong or worth knowing; errors where the register must not stay as it is.</param>
/// <param name="EndingSoon">The requests in force that end soon and that no other continues, by their last day.</param>
public sealed record RegisterReport(ImmutableArray<RequestVerdict> Verdicts, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<AccessRequest> EndingSoon);
