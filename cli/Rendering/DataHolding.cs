using System.Collections.Frozen;

namespace DataMesh.Cli.Rendering;

/// <summary>The types of resources whose deletion loses data.</summary>
internal static class DataHolding
{
    private static readonly FrozenSet<string> Types = FrozenSet.Create(
        StringComparer.Ordinal,
        "azure-native:storage:StorageAccount",
        "azure-native:storage:BlobContainer",
        "azure-native:sql:Server",
        "azure-native:sql:Database",
        "azure-native:keyvault:Vault",
        "azure-native:keyvault:Key",
        "azure-native:keyvault:Secret",
        "azure-native:purview:Account",
        "azure-native:operationalinsights:Workspace",
        "azure-native:cosmosdb:DatabaseAccount",
        "azure-native:cosmosdb:SqlResourceSqlContainer",
        "azure-native:cosmosdb:SqlResourceSqlDatabase",
        "azure-native:dbforpostgresql:Server",
        "azure-native:dbforpostgresql:Database",
        "azure-native:eventhub:EventHub",
        "azure-native:eventhub:Namespace",
        "azure-native:eventhub:SchemaRegistry",
        "azure-native:kusto:Cluster",
        "azure-native:kusto:ReadWriteDatabase");

    public static bool Contains(string type) => Types.Contains(type);
}
