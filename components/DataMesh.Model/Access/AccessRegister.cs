using DataMesh.Model.Environments;

namespace DataMesh.Model.Access;

/// <summary>Decides which requests become grants. Pure: the same mesh, requests, day and environment give the same grants.</summary>
public static class AccessRegister
{
    /// <summary>
    /// Checks every request and gives a grant for each that is right, approved, in force on the day, and meant for the environment.
    /// </summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="requests">The register.</param>
    /// <param name="asOf">The day that counts.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="platform">The group that runs the hub, which may revoke anything; without it, who revoked is not checked.</param>
    /// <returns>The grants, and findings: errors for requests that break a rule, and warnings for those of the environment that have expired or lack an approval.</returns>
    public static AccessEvaluation Evaluate(
        Mesh mesh, ImmutableArray<AccessRequest> requests, DateOnly asOf, EnvironmentName environment, string? platform = null)
    {
        var verdicts = Judge(mesh, requests, asOf, platform);
        var grants = new SortedDictionary<string, Grant>(StringComparer.Ordinal);
        foreach (var verdict in verdicts)
        {
            if (verdict.State == RequestState.InForce && verdict.Request.Environments.Contains(environment))
                Add(grants, verdict.Request);
        }

        // What is only worth knowing is told where it matters; a rule that is broken, everywhere.
        var told = verdicts.SelectMany(verdict => verdict.Diagnostics
            .Where(diagnostic => diagnostic.Severity == Severity.Error || verdict.Request.Environments.Contains(environment)));
        return new AccessEvaluation(
            [.. grants.Values],
            [.. told, .. InputGap.Of(mesh, verdicts, environment).Select(gap => gap.Finding)]);
    }

    /// <summary>What comes of each request on one day, whatever the environment.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="requests">The register.</param>
    /// <param name="asOf">The day that counts.</param>
    /// <param name="platform">The group that runs the hub, which may revoke anything; without it, who revoked is not checked.</param>
    /// <returns>One verdict a request, by id.</returns>
    public static ImmutableArray<RequestVerdict> Judge(Mesh mesh, ImmutableArray<AccessRequest> requests, DateOnly asOf, string? platform = null)
    {
        var verdicts = ImmutableArray.CreateBuilder<RequestVerdict>();
        var register = requests.DistinctBy(request => request.Id).ToImmutableDictionary(request => request.Id, StringComparer.Ordinal);
        var seen = new Dictionary<string, AccessRequest>(StringComparer.Ordinal);
        foreach (var request in requests.OrderBy(request => request.Id, StringComparer.Ordinal))
        {
            var verdict = new RequestChecks(mesh, register, request, asOf, platform).Run();
            if (!seen.TryAdd(request.Id, request))
                verdict = verdict with
                {
                    State = RequestState.Refused,
                    Diagnostics = verdict.Diagnostics.Add(AccessDiagnostics.DuplicateId(request, seen[request.Id])),
                };
            verdicts.Add(verdict);
        }

        return verdicts.ToImmutable();
    }

    // A renewal overlaps what it renews: the one that lasts longer counts, so that access does not flicker at the seam.
    private static void Add(SortedDictionary<string, Grant> grants, AccessRequest request)
    {
        if (ProductAddress.TryParse(request.Consumer) is not { } consumer || PortAddress.TryParse(request.Port) is not { } port)
            return;
        var key = $"{consumer} {port}";
        if (!grants.TryGetValue(key, out var existing) || existing.ValidUntil < request.ValidUntil)
            grants[key] = new Grant(consumer, port, request.ValidUntil, request.Id);
    }
}
