namespace DataMesh.Model;

/// <summary>The rules of a domain's stores.</summary>
internal static class StoreChecks
{
    public static void Run(Domain domain, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var seen = new Dictionary<string, Store>(StringComparer.Ordinal);
        var details = new Details(domain, diagnostics);
        foreach (var store in domain.Stores)
        {
            if (store is null)
            {
                diagnostics.Add(MeshDiagnostics.NotYetMade("a store", "The domain", domain.Location));
                continue;
            }

            if (store.CheckedName.Refusal is { } refusal)
                diagnostics.Add(refusal);
            else if (!seen.TryAdd(store.Name.Value, store))
                diagnostics.Add(MeshDiagnostics.Duplicate("store", store.Name.Value, "its domain", seen[store.Name.Value].Location, store.Location));
            if (store.FormerName is { } former && StoreName.Check(former, store.Location).Refusal is { } formerRefusal)
                diagnostics.Add(formerRefusal);
            store.Accept(details);
        }

        foreach (var lakehouse in domain.Stores.OfType<Lakehouse>().Skip(1))
            diagnostics.Add(MeshDiagnostics.SecondLakehouse(lakehouse, domain.Stores.OfType<Lakehouse>().First()));
    }

    private sealed class Details(Domain domain, ImmutableArray<Diagnostic>.Builder diagnostics) : IStoreVisitor<bool>
    {
        public bool Visit(Lake lake)
        {
            foreach (var layer in LakeLayers.All)
            {
                if (!lake.Lifecycle(layer).IsLegal())
                    diagnostics.Add(MeshDiagnostics.IllegalLifecycle(layer, lake.Location));
            }

            var seen = LakeLayers.All.ToDictionary(layer => layer.Text(), _ => lake.Location, StringComparer.Ordinal);
            foreach (var container in lake.Containers)
            {
                if (container.CheckedName.Refusal is { } refusal)
                    diagnostics.Add(refusal);
                else if (!seen.TryAdd(container.Name.Value, container.Location))
                {
                    var where = "its lake, which has raw, enriched and curated of its own";
                    diagnostics.Add(MeshDiagnostics.Duplicate("container", container.Name.Value, where, seen[container.Name.Value], container.Location));
                }
            }

            return true;
        }

        public bool Visit(SqlDatabase database)
        {
            if (database.SizeInGigabytes is < 1 or > 1024)
                diagnostics.Add(MeshDiagnostics.IllegalSize("SQL database", database.SizeInGigabytes, "sizes from 1 to 1024 GB", database.Location));
            return true;
        }

        public bool Visit(Postgres database)
        {
            if (!Postgres.Sizes.Contains(database.SizeInGigabytes))
                diagnostics.Add(MeshDiagnostics.IllegalSize(
                    "PostgreSQL server", database.SizeInGigabytes, $"the sizes {string.Join(", ", Postgres.Sizes)} GB", database.Location));
            return true;
        }

        public bool Visit(EventStream stream)
        {
            // Event Hubs does not tell names apart by case.
            var seen = new Dictionary<string, SourceLocation>(StringComparer.OrdinalIgnoreCase);
            foreach (var topic in stream.Topics)
            {
                if (topic.CheckedName.Refusal is { } refusal)
                    diagnostics.Add(refusal);
                else if (!seen.TryAdd(topic.Name.Value, topic.Location))
                    diagnostics.Add(MeshDiagnostics.Duplicate("topic", topic.Name.Value, "its stream", seen[topic.Name.Value], topic.Location));
                if (!topic.IsLegal())
                    diagnostics.Add(MeshDiagnostics.IllegalTopic(topic));
            }

            return true;
        }

        public bool Visit(Lakehouse lakehouse) => true;

        public bool Visit(TelemetryStore telemetry)
        {
            // Azure does not tell ids apart by case.
            var seen = new Dictionary<string, SourceLocation>(StringComparer.OrdinalIgnoreCase);
            foreach (var database in telemetry.Databases)
            {
                if (database.CheckedName.Refusal is { } refusal)
                    diagnostics.Add(refusal);
                else if (!seen.TryAdd(database.Name.Value, database.Location))
                    diagnostics.Add(MeshDiagnostics.Duplicate(
                        "database", database.Name.Value, "its telemetry store", seen[database.Name.Value], database.Location));
                if (!database.IsLegal())
                    diagnostics.Add(MeshDiagnostics.IllegalTelemetryDays(database));
            }

            return true;
        }

        public bool Visit(Archive archive)
        {
            if (archive.Containers.IsDefaultOrEmpty)
                diagnostics.Add(MeshDiagnostics.ArchiveWithoutContainers(archive));
            var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
            foreach (var container in archive.Containers.IsDefault ? [] : archive.Containers)
            {
                if (container.CheckedName.Refusal is { } refusal)
                    diagnostics.Add(refusal);
                else if (!seen.TryAdd(container.Name.Value, container.Location))
                    diagnostics.Add(MeshDiagnostics.Duplicate(
                        "container", container.Name.Value, "its archive", seen[container.Name.Value], container.Location));
                if (!container.Lifecycle.IsLegal())
                    diagnostics.Add(MeshDiagnostics.IllegalArchiveLifecycle(container));
                if (container.RetentionDays is < 1 or > ArchiveContainer.LongestRetention || container.Lifecycle.DeleteAfterDays <= container.RetentionDays)
                    diagnostics.Add(MeshDiagnostics.IllegalRetention(container));
            }

            return true;
        }

        public bool Visit(DocumentStore documents)
        {
            var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
            foreach (var container in documents.Containers)
            {
                if (container.CheckedName.Refusal is { } refusal)
                    diagnostics.Add(refusal);
                else if (!seen.TryAdd(container.Name.Value, container.Location))
                    diagnostics.Add(MeshDiagnostics.Duplicate("container", container.Name.Value, "its store", seen[container.Name.Value], container.Location));
                DocumentContainerChecks.Run(container, diagnostics);
            }

            return true;
        }

        public bool Visit(Warehouse warehouse)
        {
            if (warehouse.CheckedName.ValueOrNull is { } name && Warehouse.ReservedNames.Contains(name.Value, StringComparer.Ordinal))
                diagnostics.Add(MeshDiagnostics.ReservedWarehouseName(warehouse));
            return true;
        }

        public bool Visit(Pipelines pipelines)
        {
            if (pipelines.Runs.IsDefaultOrEmpty)
                diagnostics.Add(MeshDiagnostics.PipelinesWithoutProducts(pipelines));
            var seen = new HashSet<DataProduct>(ReferenceEqualityComparer.Instance);
            foreach (var product in pipelines.Runs.IsDefault ? [] : pipelines.Runs)
            {
                if (product is null)
                    diagnostics.Add(MeshDiagnostics.NotYetMade("a product", "The pipelines", pipelines.Location));
                else if (!domain.Products.Any(own => ReferenceEquals(own, product)))
                    diagnostics.Add(MeshDiagnostics.PipelinesOfForeignProduct(pipelines, product));
                else if (!seen.Add(product))
                    diagnostics.Add(MeshDiagnostics.PipelinesOfProductTwice(pipelines, product));
            }

            if (pipelines.Repository?.IsLegal() == false)
                diagnostics.Add(MeshDiagnostics.IllegalRepository(pipelines));
            return true;
        }
    }
}
