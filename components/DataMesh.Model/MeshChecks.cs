namespace DataMesh.Model;

/// <summary>
/// The rules of a mesh, one method each; a rule looks only at what the names before it let it see, so that one fault gives one finding.
/// </summary>
internal static class MeshChecks
{
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<Domain> domains)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var present = domains.Where(domain => domain is not null).ToImmutableArray();
        if (present.Length < domains.Length)
            diagnostics.Add(MeshDiagnostics.NotYetMade("a domain", "The mesh", null));
        DomainNames(present, diagnostics);
        Indexes(present, diagnostics);
        foreach (var domain in present)
        {
            DomainTexts(domain, diagnostics);
            StoreChecks.Run(domain, diagnostics);
            ProductChecks.Run(domain, diagnostics);
            WorkloadChecks.Run(domain, diagnostics);
        }

        ProductChecks.Inputs(present, diagnostics);
        SignIn([.. present.SelectMany(domain => domain.Stores).OfType<Lakehouse>()], diagnostics);
        return diagnostics.ToImmutable();
    }

    private static void DomainNames(ImmutableArray<Domain> domains, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var seen = new SortedDictionary<string, Domain>(StringComparer.Ordinal);
        foreach (var domain in domains)
        {
            if (domain.CheckedName.Refusal is { } refusal)
                diagnostics.Add(refusal);
            else if (!seen.TryAdd(domain.Name.Value, domain))
                diagnostics.Add(MeshDiagnostics.Duplicate("domain", domain.Name.Value, "the mesh", seen[domain.Name.Value].Location, domain.Location));
        }

        foreach (var (name, domain) in seen)
        {
            if (name == LandingZoneName.Management.Value)
            {
                var reason = "that is the hub's name, and its stacks are called management-<environment>.";
                diagnostics.Add(NameDiagnostics.ReservedName(name, reason, domain.Location));
            }

            // finance and finance-network would both have a resource group rg-<prefix>-<environment>-finance-network.
            for (var hyphen = name.IndexOf('-', StringComparison.Ordinal); hyphen > 0; hyphen = name.IndexOf('-', hyphen + 1))
            {
                var head = name[..hyphen];
                if (head == LandingZoneName.Management.Value || seen.ContainsKey(head))
                {
                    var reason = $"it starts with the name of another landing zone, '{head}', and a hyphen, so that their Azure names could be the same.";
                    diagnostics.Add(NameDiagnostics.ReservedName(name, reason, domain.Location));
                }
            }
        }
    }

    private static void Indexes(ImmutableArray<Domain> domains, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var seen = new Dictionary<int, Domain>();
        foreach (var domain in domains)
        {
            if (domain.Index is < 1 or > Domain.LargestIndex)
                diagnostics.Add(MeshDiagnostics.IndexOutOfRange(domain));
            else if (!seen.TryAdd(domain.Index, domain))
                diagnostics.Add(MeshDiagnostics.DuplicateIndex(domain, seen[domain.Index]));
        }
    }

    private static void SignIn(ImmutableArray<Lakehouse> lakehouses, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var hosts = lakehouses.Where(lakehouse => lakehouse.SignsInForAll).ToImmutableArray();
        if (!lakehouses.IsEmpty && hosts.Length != 1)
            diagnostics.Add(MeshDiagnostics.SignInOfLakehouses(hosts.Length == 0 ? lakehouses[0] : hosts[1], hosts.Length));
    }

    private static void DomainTexts(Domain domain, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        Texts.Required("title", domain.Title, "a domain", domain.Location, diagnostics);
        Texts.Required("cost centre", domain.CostCentre, "a domain", domain.Location, diagnostics);
        Texts.Group("owner", domain.Owner, "a domain", domain.Location, diagnostics);
        Texts.Group("steward", domain.Steward, "a domain", domain.Location, diagnostics);
    }
}
