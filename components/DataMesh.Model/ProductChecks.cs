using DataMesh.Model.Contracts;

namespace DataMesh.Model;

/// <summary>The rules of a domain's data products.</summary>
internal static class ProductChecks
{
    public static void Run(Domain domain, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var seen = new Dictionary<string, DataProduct>(StringComparer.Ordinal);
        foreach (var product in domain.Products)
        {
            if (product is null)
            {
                diagnostics.Add(MeshDiagnostics.NotYetMade("a product", "The domain", domain.Location));
                continue;
            }

            if (product.CheckedName.Refusal is { } refusal)
                diagnostics.Add(refusal);
            else if (!seen.TryAdd(product.Name.Value, product))
                diagnostics.Add(MeshDiagnostics.Duplicate(
                    "data product", product.Name.Value, "its domain", seen[product.Name.Value].Location, product.Location));
            Details(product, diagnostics);
            ContractChecks.Run(product, diagnostics);
            Ports(domain, product, diagnostics);
            DeliveryChecks.Run(product, diagnostics);
        }

        SharedDatabases(domain, diagnostics);
    }

    public static void Inputs(ImmutableArray<Domain> domains, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var products = domains.SelectMany(domain => domain.Products).Where(product => product is not null).ToImmutableArray();
        var owners = new Dictionary<OutputPort, DataProduct>(ReferenceEqualityComparer.Instance);
        foreach (var product in products)
        {
            foreach (var port in product.Outputs.Where(port => port is not null))
            {
                if (!owners.TryAdd(port, product))
                    diagnostics.Add(MeshDiagnostics.PortOfTwoProducts(port, owners[port], product));
            }
        }

        foreach (var product in products)
        {
            var seen = new HashSet<OutputPort>(ReferenceEqualityComparer.Instance);
            foreach (var input in product.Inputs)
            {
                if (input?.Port is null)
                    diagnostics.Add(MeshDiagnostics.NotYetMade("an output port", "The input", input?.Location ?? product.Location));
                else if (!owners.TryGetValue(input.Port, out var owner))
                    diagnostics.Add(MeshDiagnostics.InputOutsideMesh(input));
                else if (ReferenceEquals(owner, product))
                    diagnostics.Add(MeshDiagnostics.InputOfItself(input));
                else if (!seen.Add(input.Port))
                    diagnostics.Add(MeshDiagnostics.DuplicateInput(input));
                else if (product.Lifecycle.Stage != LifecycleStage.Retired && Unreadable(owner, input.Port) is { } lifecycle)
                    diagnostics.Add(ContractDiagnostics.InputThatEnded(input, input.Port, lifecycle));
            }
        }
    }

    // What nobody may ask access for; a port with an illegal name is refused for that.
    private static ProductLifecycle? Unreadable(DataProduct owner, OutputPort port) =>
        port.CheckedName.Refusal is null && owner.Lifecycle.And(port.Lifecycle) is { Stage: LifecycleStage.Draft or LifecycleStage.Retired } lifecycle
            ? lifecycle
            : null;

    private static void Details(DataProduct product, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        Texts.Required("title", product.Title, "a data product", product.Location, diagnostics);
        Texts.Required("purpose", product.Purpose, "a data product", product.Location, diagnostics);
        Texts.Group("owner", product.Owner, "a data product", product.Location, diagnostics);
        if (product.PersonalData && product.Classification == Classification.Public)
            diagnostics.Add(MeshDiagnostics.PublicPersonalData(product));
    }

    private static void Ports(Domain domain, DataProduct product, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (product.Outputs.IsDefaultOrEmpty)
            diagnostics.Add(MeshDiagnostics.ProductWithoutPorts(product));
        var seen = new Dictionary<string, OutputPort>(StringComparer.Ordinal);
        foreach (var port in product.Outputs.IsDefault ? [] : product.Outputs)
        {
            if (port is null)
            {
                diagnostics.Add(MeshDiagnostics.NotYetMade("an output port", "The product", product.Location));
                continue;
            }

            if (port.CheckedName.Refusal is { } refusal)
                diagnostics.Add(refusal);
            else if (!seen.TryAdd(port.Name.Value, port))
                diagnostics.Add(MeshDiagnostics.Duplicate("output port", port.Name.Value, "its product", seen[port.Name.Value].Location, port.Location));
            if (port.Source is null)
                diagnostics.Add(MeshDiagnostics.NotYetMade("a store object or workload", "The port", port.Location));
            else
                Source(domain, port, diagnostics);
        }
    }

    private static void Source(Domain domain, OutputPort port, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        // What is bound to a workload, the rules of workloads judge.
        if (port.Source is not StoreObject source)
            return;
        if (!domain.Stores.Any(store => ReferenceEquals(store, source.Store)))
            diagnostics.Add(MeshDiagnostics.PortOfForeignStore(port));
        diagnostics.AddRange(source.Accept(StoreObjectChecks.Instance));
    }

    // Access to a telemetry store is given for a whole database, so a database belongs to one port.
    private static void SharedDatabases(Domain domain, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var taken = new Dictionary<(Store, DataExplorerDatabaseName), OutputPort>();
        foreach (var port in domain.Products.Where(product => product is { Outputs.IsDefault: false }).SelectMany(product => product.Outputs))
        {
            if (port?.Source is not TelemetryTable { CheckedDatabase.ValueOrNull: { } database } table)
                continue;
            if (!taken.TryAdd((table.Store, database), port) && !ReferenceEquals(taken[(table.Store, database)], port))
                diagnostics.Add(MeshDiagnostics.DatabaseOfTwoPorts(port, table, taken[(table.Store, database)]));
        }
    }
}
