using System.Collections.Frozen;

namespace DataMesh.Policies;

/// <summary>
/// Which private DNS zone belongs to which sub-resource of a private endpoint ("Azure Private Endpoint private DNS zone values" in Microsoft's
/// documentation). Written down here again on purpose: a rule that shared the table of what it judges could not find an error in it.
/// </summary>
internal static class PrivateLinkZones
{
    private static readonly FrozenDictionary<string, string> Zones = new Dictionary<string, string>
    {
        ["blob"] = "privatelink.blob.core.windows.net",
        ["blob_secondary"] = "privatelink.blob.core.windows.net",
        ["dfs"] = "privatelink.dfs.core.windows.net",
        ["dfs_secondary"] = "privatelink.dfs.core.windows.net",
        ["file"] = "privatelink.file.core.windows.net",
        ["queue"] = "privatelink.queue.core.windows.net",
        ["table"] = "privatelink.table.core.windows.net",
        ["web"] = "privatelink.web.core.windows.net",
        ["vault"] = "privatelink.vaultcore.azure.net",
        ["sqlServer"] = "privatelink.database.windows.net",
        ["Sql"] = "privatelink.documents.azure.com",
        ["namespace"] = "privatelink.servicebus.windows.net",
        ["account"] = "privatelink.purview.azure.com",
        ["portal"] = "privatelink.purviewstudio.azure.com",
        ["platform"] = "privatelink.purview-service.microsoft.com",
        ["postgresqlServer"] = "privatelink.postgres.database.azure.com",
        ["dataFactory"] = "privatelink.datafactory.azure.net",
        ["databricks_ui_api"] = "privatelink.azuredatabricks.net",
        ["browser_authentication"] = "privatelink.azuredatabricks.net",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The zone for this sub-resource; null for one that the table does not know.</summary>
    public static string? For(string groupId) => Zones.GetValueOrDefault(groupId);
}
