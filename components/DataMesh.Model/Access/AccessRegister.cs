using DataMesh.Model.Environments;

namespace DataMesh.Model.Access;

/// <summary>Decides which requests become grants. Pure: the same mesh, requests, day and environment give the same grants.</summary>
public static class AccessRegister
{
    /// <summary>The longest time that access is given for, in days; afterwards it has to be asked for again.</summary>
    public const int LongestDays = 366;

    /// <summary>The same for restricted data.</summary>
    public const int LongestDaysForRestricted = 186;

    /// <summary>
    /// Checks every request and gives a grant for each that is right, approved, in force on the day, and meant for the environment.
    /// </summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="requests">The register.</param>
    /// <param name="asOf">The day that counts.</param>
    /// <param name="environment">The environment.</param>
    /// <returns>The grants, and findings: errors for requests that break a rule, warnings for those that have expired or wait for approval.</returns>
    public static AccessEvaluation Evaluate(Mesh mesh, ImmutableArray<AccessRequest> requests, DateOnly asOf, EnvironmentName environment)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var grants = new SortedDictionary<string, Grant>(StringComparer.Ordinal);
        var seen = new Dictionary<string, AccessRequest>(StringComparer.Ordinal);
        foreach (var request in requests.OrderBy(request => request.Id, StringComparer.Ordinal))
        {
            var findings = new RequestChecks(mesh, request, asOf).Run();
            if (!seen.TryAdd(request.Id, request))
                findings = findings.Add(AccessDiagnostics.DuplicateId(request, seen[request.Id]));
            diagnostics.AddRange(findings);
            if (findings.All(finding => finding.Severity == Severity.Information) && request.ValidFrom <= asOf && request.Environments.Contains(environment))
                Add(grants, request);
        }

        InputsWithoutRequest(mesh, requests, environment, diagnostics);
        return new AccessEvaluation([.. grants.Values], diagnostics.ToImmutable());
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

    private static void InputsWithoutRequest(
        Mesh mesh, ImmutableArray<AccessRequest> requests, EnvironmentName environment, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var asked = requests.Where(request => request.Environments.Contains(environment))
            .Select(request => $"{request.Consumer} {request.Port}")
            .ToHashSet(StringComparer.Ordinal);
        foreach (var consumer in mesh.Products)
        {
            foreach (var input in consumer.Product.Inputs)
            {
                var port = mesh.Find(input.Port);
                if (!asked.Contains($"{consumer.Address} {port}"))
                    diagnostics.Add(AccessDiagnostics.InputWithoutRequest(consumer.Address, port, environment, input.Location));
            }
        }
    }
}
