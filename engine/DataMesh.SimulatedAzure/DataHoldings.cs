using System.Collections.Frozen;

namespace DataMesh.SimulatedAzure;

/// <summary>
/// The resource types whose deletion loses what people put there: the one list of them. A type that only computes or configures (a factory, a network, a role)
/// is not here. Next to each is where the service's documentation says what a deletion takes along, or how to move the data first. Types need not be in the
/// schema yet.
/// </summary>
public static class DataHoldings
{
    private const string AzCopy = "AzCopy (`azcopy copy`)";
    private const string ReadBoth = "Event Hubs Capture, or by reading both until the old one is empty";
    private const string VaultBackup = "`az keyvault key backup` and `az keyvault secret backup`";

    private static readonly FrozenDictionary<string, DataHolding> ByToken = new Dictionary<string, DataHolding>(StringComparer.Ordinal)
    {
        // https://learn.microsoft.com/azure/storage/common/storage-account-recover: what can be brought back, and for how long; the rest is gone.
        ["azure-native:storage:StorageAccount"] = new("all blobs, files, queues and tables of the account", AzCopy),
        ["azure-native:storage:BlobContainer"] = new("all blobs of the container", AzCopy),
        // https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview: without its settings nothing deleted can be restored.
        ["azure-native:storage:BlobServiceProperties"] = new("the settings by which deleted blobs can be restored", AzCopy),
        ["azure-native:storage:FileShare"] = new("all files of the share", AzCopy),
        ["azure-native:storage:Queue"] = new("all messages of the queue", "a program that reads and writes them"),
        ["azure-native:storage:Table"] = new("all rows of the table", "Azure Data Factory"),
        // https://learn.microsoft.com/azure/azure-sql/database/recovery-using-backups: with the server its databases and their backups go.
        ["azure-native:sql:Server"] = new("all databases of the server and their backups", "a database copy (`az sql db copy`)"),
        ["azure-native:sql:Database"] = new("all rows of the database", "a database copy (`az sql db copy`)"),
        // https://learn.microsoft.com/azure/cosmos-db/container-copy
        ["azure-native:cosmosdb:DatabaseAccount"] = new("all databases of the account", "a container copy job (`az cosmosdb copy create`)"),
        ["azure-native:cosmosdb:SqlResourceSqlDatabase"] = new("all containers of the database", "a container copy job (`az cosmosdb copy create`)"),
        ["azure-native:cosmosdb:SqlResourceSqlContainer"] = new("all items of the container", "a container copy job (`az cosmosdb copy create`)"),
        // https://learn.microsoft.com/azure/event-hubs/event-hubs-capture-overview
        ["azure-native:eventhub:Namespace"] = new("all events and schemas of the namespace", ReadBoth),
        ["azure-native:eventhub:EventHub"] = new("all events that are kept", ReadBoth),
        ["azure-native:eventhub:SchemaRegistry"] = new("all schemas of the group", "a program that registers them again"),
        ["azure-native:servicebus:Namespace"] = new("all messages of the namespace", "a program that reads and sends them"),
        ["azure-native:servicebus:Queue"] = new("all messages of the queue", "a program that reads and sends them"),
        ["azure-native:servicebus:Topic"] = new("all messages of the topic", "a program that reads and sends them"),
        // https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-restore-dropped-server
        ["azure-native:dbforpostgresql:Server"] = new("all databases of the server and their backups", "`pg_dump` and `pg_restore`"),
        ["azure-native:dbforpostgresql:Database"] = new("all rows of the database", "`pg_dump` and `pg_restore`"),
        // https://learn.microsoft.com/azure/data-explorer/delete-cluster
        ["azure-native:kusto:Cluster"] = new("all databases of the cluster", "`.export` and `.ingest`"),
        ["azure-native:kusto:ReadWriteDatabase"] = new("all tables of the database", "`.export` and `.ingest`"),
        // https://learn.microsoft.com/azure/databricks/admin/workspace/: notebooks, jobs and the managed storage go with the workspace.
        ["azure-native:databricks:Workspace"] = new(
            "notebooks, jobs and the managed storage of the workspace", "the Databricks Terraform exporter, data with `CLONE`"),
        // https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/backup-and-restore
        ["azure-native:synapse:Workspace"] = new(
            "pools, notebooks and pipelines of the workspace", "its Git repository, data with `CREATE EXTERNAL TABLE AS SELECT`"),
        ["azure-native:synapse:SqlPool"] = new("all tables of the pool and its restore points", "`CREATE EXTERNAL TABLE AS SELECT`"),
        // https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
        ["azure-native:keyvault:Vault"] = new("all keys, secrets and certificates of the vault, and what its keys encrypt", VaultBackup),
        ["azure-native:keyvault:Key"] = new("the key, and what it encrypts", VaultBackup),
        ["azure-native:keyvault:Secret"] = new("the secret", VaultBackup),
        // https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace
        ["azure-native:operationalinsights:Workspace"] = new("all logs of the workspace", "a data export rule"),
        ["azure-native:operationalinsights:Table"] = new("all logs of the table", "a data export rule"),
        ["azure-native:monitor:AzureMonitorWorkspace"] = new("all metrics of the workspace", "remote write to a second one"),
        // https://learn.microsoft.com/azure/backup/backup-azure-delete-vault
        ["azure-native:recoveryservices:Vault"] = new("all backups of the vault", "new backups into a second vault"),
        ["azure-native:dataprotection:BackupVault"] = new("all backups of the vault", "new backups into a second vault"),
        // https://learn.microsoft.com/purview/data-governance-faq
        ["azure-native:purview:Account"] = new("the catalog: collections, scans, glossary and lineage", "the Purview REST API"),
        ["azure-native:containerregistry:Registry"] = new("all images of the registry", "`az acr import`"),
        ["azure-native:machinelearningservices:Workspace"] = new("models, runs and data assets of the workspace", "a registry (`az ml model share`)"),
        ["azure-native:machinelearningservices:Registry"] = new("models and environments of the registry", "`az ml model share`"),
        ["azure-native:search:Service"] = new("all indexes of the service", "its indexers, which fill a second one"),
        // https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaiming: by default the volume goes with its claim.
        ["kubernetes:core/v1:PersistentVolumeClaim"] = new("the volume of the claim", "a volume snapshot"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tokens of all types that hold data, in ordinal order.</summary>
    public static IEnumerable<string> Tokens => ByToken.Keys.Order(StringComparer.Ordinal);

    /// <summary>What a resource of a type holds; null where its deletion loses nothing that a new deployment would not bring back.</summary>
    /// <param name="token">The Pulumi type token, such as <c>azure-native:storage:StorageAccount</c>.</param>
    public static DataHolding? Find(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return ByToken.GetValueOrDefault(token);
    }
}
