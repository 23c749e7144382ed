namespace DataMesh.Model;

/// <summary>The rules of a domain's workloads.</summary>
internal static class WorkloadChecks
{
    public static void Run(Domain domain, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var ports = PortsOf(domain);
        var seen = new Dictionary<string, ApiWorkload>(StringComparer.Ordinal);
        foreach (var workload in domain.Workloads)
        {
            if (workload is null)
            {
                diagnostics.Add(MeshDiagnostics.NotYetMade("a workload", "The domain", domain.Location));
                continue;
            }

            if (workload.CheckedName.Refusal is { } refusal)
                diagnostics.Add(refusal);
            else if (!seen.TryAdd(workload.Name.Value, workload))
                diagnostics.Add(MeshDiagnostics.Duplicate("workload", workload.Name.Value, "its domain", seen[workload.Name.Value].Location, workload.Location));
            Details(workload, diagnostics);
            if (!ports.ContainsKey(workload))
                diagnostics.Add(WorkloadDiagnostics.WithoutPort(workload));
        }

        foreach (var (workload, bound) in ports)
        {
            if (!domain.Workloads.Any(own => ReferenceEquals(own, workload)))
                diagnostics.Add(WorkloadDiagnostics.PortOfForeignWorkload(bound[0]));
            diagnostics.AddRange(bound.Skip(1).Select(port => WorkloadDiagnostics.WorkloadOfTwoPorts(port, bound[0])));
        }
    }

    private static void Details(ApiWorkload workload, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (workload.Image?.IsLegal() != true)
            diagnostics.Add(WorkloadDiagnostics.IllegalImage(workload));
        if (workload.Port is < ApiWorkload.SmallestPort or > ushort.MaxValue)
            diagnostics.Add(WorkloadDiagnostics.IllegalPort(workload));
        foreach (var path in (ReadOnlySpan<string?>)[workload.ReadyPath, workload.LivePath])
        {
            if (!ApiWorkload.IsPath(path))
                diagnostics.Add(WorkloadDiagnostics.IllegalPath(path, workload.Location));
        }

        if (!workload.HasLegalCompute())
            diagnostics.Add(WorkloadDiagnostics.IllegalCompute(workload));
    }

    // In the order in which they are written. Ports and products that are null are another rule's.
    private static Dictionary<ApiWorkload, List<OutputPort>> PortsOf(Domain domain)
    {
        var ports = new Dictionary<ApiWorkload, List<OutputPort>>(ReferenceEqualityComparer.Instance);
        foreach (var port in domain.Products.Where(product => product is { Outputs.IsDefault: false }).SelectMany(product => product.Outputs))
        {
            if (port?.Source is not ApiWorkload workload)
                continue;
            if (!ports.TryGetValue(workload, out var bound))
                ports.Add(workload, bound = []);
            if (!bound.Any(other => ReferenceEquals(other, port)))
                bound.Add(port);
        }

        return ports;
    }
}
