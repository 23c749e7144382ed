using DataMesh.Model.Environments;

namespace DataMesh.Model.Access;

/// <summary>
/// Looks over the register as whoever keeps it in order does, and so more strictly than a deployment, which goes on and gives nothing: a request that has
/// expired and that nobody ended or continued, an approval that was lost, and an input that nobody asked for in any of the environments are errors here. One
/// that waits for approval is none.
/// </summary>
public static class RegisterCheck
{
    /// <summary>The report.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="requests">The register.</param>
    /// <param name="asOf">The day that counts.</param>
    /// <param name="environments">The environments that are looked at; requests for none of them are left out.</param>
    /// <param name="soonDays">What soon is: a last day at most so many days after the day that counts.</param>
    /// <param name="platform">The group that runs the hub, which may revoke anything; without it, who revoked is not checked.</param>
    public static RegisterReport Run(
        Mesh mesh, ImmutableArray<AccessRequest> requests, DateOnly asOf, ImmutableArray<EnvironmentName> environments, int soonDays, string? platform = null)
    {
        var all = AccessRegister.Judge(mesh, requests, asOf, platform);
        ImmutableArray<RequestVerdict> verdicts = [.. all.Where(verdict => verdict.Request.Environments.Any(environments.Contains))];
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var verdict in verdicts)
        {
            var isUrgent = verdict.State == RequestState.Expired || (verdict.State == RequestState.Waiting && verdict.HasLostApproval);
            diagnostics.AddRange(verdict.Diagnostics.Select(finding => isUrgent ? Raised(finding) : finding));
        }

        // A product comes to one environment after the other: an input that is asked for in one of them is not forgotten.
        var gaps = environments.SelectMany(environment => InputGap.Of(mesh, all, environment)).ToLookup(gap => (gap.Consumer, gap.Port));
        foreach (var ofInput in gaps)
            diagnostics.AddRange(ofInput.Select(gap => ofInput.Count() == environments.Length ? Raised(gap.Finding) : gap.Finding));
        var renewed = verdicts.Where(verdict => verdict.State != RequestState.Refused)
            .Select(verdict => verdict.Request.Renews).ToHashSet(StringComparer.Ordinal);
        return new RegisterReport(verdicts, diagnostics.ToImmutable(),
        [
            .. verdicts.Where(verdict => verdict.State == RequestState.InForce && !renewed.Contains(verdict.Request.Id))
                .Select(verdict => verdict.Request)
                .Where(request => request.ValidUntil.DayNumber - asOf.DayNumber <= soonDays)
                .OrderBy(request => request.ValidUntil).ThenBy(request => request.Id, StringComparer.Ordinal),
        ]);
    }

    private static Diagnostic Raised(Diagnostic finding) => finding.Severity == Severity.Warning ? finding with { Severity = Severity.Error } : finding;
}
