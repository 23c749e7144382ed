using DataMesh.Model.Roles;

namespace DataMesh.Model.Access;

/// <summary>The rights on the data of a domain that follow from its ports and the grants in force: what has to stand in Azure, and all that may.</summary>
public static class DataRights
{
    /// <summary>The word for what a script gives in a database to read; to write it is <see cref="Change"/>.</summary>
    public const string Select = "SELECT";

    /// <summary>The word for what a script gives in a database to make and fill the tables of a schema.</summary>
    public const string Change = "CHANGE";

    /// <summary>The rights.</summary>
    /// <param name="domain">The domain that owns the data; one of a mesh.</param>
    /// <param name="grants">The grants in force; those on other domains' ports are left out.</param>
    /// <param name="names">The names of the mesh in the environment.</param>
    /// <returns>By port, level and consumer, whatever the order of the grants.</returns>
    public static ImmutableArray<DataRight> Of(Domain domain, ImmutableArray<Grant> grants, AzureNames names)
    {
        var rights = ImmutableArray.CreateBuilder<DataRight>();
        foreach (var product in domain.Products.OrderBy(product => product.Name))
        {
            foreach (var port in product.Outputs.OrderBy(port => port.Name))
            {
                var address = new PortAddress(domain.Name, product.Name, port.Name);
                Add(address.Owner, AccessLevel.Write, null);
                foreach (var grant in grants.Where(grant => grant.Port == address).OrderBy(grant => grant.Consumer))
                    Add(grant.Consumer, AccessLevel.Read, grant);

                void Add(ProductAddress holder, AccessLevel level, Grant? grant)
                {
                    foreach (var form in port.Source.Accept(new Forms(domain.Name, level, names)))
                    {
                        Guid? assignment = form.Key is { } key ? names.RoleAssignment(key, holder.ToString(), form.Role) : null;
                        rights.Add(new DataRight(holder, level, address, form.Role, form.On, form.Within, assignment, grant));
                    }
                }
            }
        }

        return rights.ToImmutable();
    }

    /// <param name="Role">The role.</param>
    /// <param name="On">The resource.</param>
    /// <param name="Within">What of it.</param>
    /// <param name="Key">What the resource is called in the assignment's name; null where a script gives the right.</param>
    private sealed record Form(string Role, string On, string Within, string? Key);

    private sealed class Forms(DomainName domain, AccessLevel level, AzureNames names) : IPortSourceVisitor<ImmutableArray<Form>>
    {
        private bool Reads => level == AccessLevel.Read;

        public ImmutableArray<Form> Visit(LakePath path) => Folder(path.Store, path.Container, path.Path);

        public ImmutableArray<Form> Visit(ArchivePath path) => Folder(path.Store, path.Container, path.Path);

        public ImmutableArray<Form> Visit(LakehouseTable table) => Folder(table.Store, Lakehouse.TablesContainer, table.Path);

        public ImmutableArray<Form> Visit(SqlTable table) =>
            Table(
                $"Microsoft.Sql/servers/{names.SqlServer(domain, table.Store.Name)}/databases/{names.SqlDatabase(domain, table.Store.Name)}",
                table.Schema,
                table.Name);

        public ImmutableArray<Form> Visit(PostgresTable table) => Table(
            $"Microsoft.DBforPostgreSQL/flexibleServers/{names.PostgresServer(domain, table.Store.Name)}"
                + $"/databases/{AzureNames.PostgresDatabase(domain, table.Store.Name)}",
            table.Schema,
            table.Name);

        public ImmutableArray<Form> Visit(WarehouseTable table) => Table(
            $"Microsoft.Synapse/workspaces/{names.SynapseWorkspace(domain, table.Store.Name)}/sqlPools/{AzureNames.SqlPool(table.Store.Name)}",
            table.Schema,
            table.Name);

        public ImmutableArray<Form> Visit(EventTopic topic)
        {
            var stream = $"Microsoft.EventHub/namespaces/{names.EventHubsNamespace(domain, topic.Store.Name)}";
            var key = $"{domain}/{topic.Store.Name}";
            return
            [
                new(Reads ? RoleIds.EventHubsDataReceiver : RoleIds.EventHubsDataSender, $"{stream}/eventhubs/{topic.Name}", "", $"{key}/{topic.Name}"),
                new(
                    Reads ? RoleIds.SchemaRegistryReader : RoleIds.SchemaRegistryContributor,
                    $"{stream}/schemagroups/{AzureNames.SchemaGroup(topic.Store.Name)}", "", key),
            ];
        }

        public ImmutableArray<Form> Visit(DocumentContainer container) =>
        [
            new(
                Reads ? CosmosRoleIds.DataReader : CosmosRoleIds.DataContributor,
                $"Microsoft.DocumentDB/databaseAccounts/{names.CosmosAccount(domain, container.Store.Name)}"
                    + $"/dbs/{AzureNames.CosmosDatabase(container.Store.Name)}/colls/{container.Name}",
                "",
                $"{domain}/{container.Store.Name}/{container.Name}"),
        ];

        public ImmutableArray<Form> Visit(TelemetryTable table)
        {
            ImmutableArray<string> roles = Reads ? ["Viewer"] : ["Ingestor", "User"];
            var database = $"Microsoft.Kusto/clusters/{names.DataExplorerCluster(domain, table.Store.Name)}/databases/{table.Database}";
            return [.. roles.Select(role => new Form(role, database, "", $"{domain}/{table.Store.Name}/{table.Database}"))];
        }

        // Who calls it, its network policy decides.
        public ImmutableArray<Form> Visit(ApiWorkload api) => [];

        private ImmutableArray<Form> Folder(Store store, ContainerName container, string path) =>
        [
            new(
                Reads ? RoleIds.StorageBlobDataReader : RoleIds.StorageBlobDataContributor,
                $"Microsoft.Storage/storageAccounts/{names.StorageAccount(domain, store.Name)}/blobServices/default/containers/{container}",
                path,
                $"{domain}/{store.Name}/{container}"),
        ];

        private ImmutableArray<Form> Table(string database, string schema, string table) =>
            [new(Reads ? Select : Change, database, Reads ? $"{schema}.{table}" : schema, null)];
    }
}
