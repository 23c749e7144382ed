using System.Collections.Frozen;

namespace DataMesh.Policies;

/// <summary>
/// Which private DNS zones belong to which sub-resource of a private endpoint ("Azure Private Endpoint private DNS zone values" in Microsoft's
/// documentation). Written down here again on purpose: a rule that shared the table of what it judges could not find an error in it.
/// </summary>
internal static class PrivateLinkZones
{
    // One label, the region.
    private const string Region = "*";

    private static readonly FrozenDictionary<string, string[][]> Zones = new Dictionary<string, string[][]>
    {
        ["blob"] = [["privatelink.blob.core.windows.net"]],
        ["blob_secondary"] = [["privatelink.blob.core.windows.net"]],
        ["dfs"] = [["privatelink.dfs.core.windows.net"]],
        ["dfs_secondary"] = [["privatelink.dfs.core.windows.net"]],
        ["file"] = [["privatelink.file.core.windows.net"]],
        ["queue"] = [["privatelink.queue.core.windows.net"]],
        ["table"] = [["privatelink.table.core.windows.net"]],
        ["web"] = [["privatelink.web.core.windows.net"]],
        ["vault"] = [["privatelink.vaultcore.azure.net"]],
        ["sqlServer"] = [["privatelink.database.windows.net"]],
        // Cosmos DB and Synapse use the same word.
        ["Sql"] = [["privatelink.documents.azure.com"], ["privatelink.sql.azuresynapse.net"]],
        ["SqlOnDemand"] = [["privatelink.sql.azuresynapse.net"]],
        ["Dev"] = [["privatelink.dev.azuresynapse.net"]],
        ["namespace"] = [["privatelink.servicebus.windows.net"]],
        // Purview's classic account.
        ["account"] = [["privatelink.purview.azure.com"]],
        ["portal"] = [["privatelink.purviewstudio.azure.com"], ["privatelink.adf.azure.com"]],
        ["platform"] = [["privatelink.purview-service.microsoft.com"]],
        ["postgresqlServer"] = [["privatelink.postgres.database.azure.com"]],
        ["dataFactory"] = [["privatelink.datafactory.azure.net"]],
        ["databricks_ui_api"] = [["privatelink.azuredatabricks.net"]],
        ["browser_authentication"] = [["privatelink.azuredatabricks.net"]],
        ["cluster"] =
        [
            [
                $"privatelink.{Region}.kusto.windows.net", "privatelink.blob.core.windows.net", "privatelink.queue.core.windows.net",
                "privatelink.table.core.windows.net",
            ],
        ],
        ["registry"] = [["privatelink.azurecr.io"]],
        ["management"] = [[$"privatelink.{Region}.azmk8s.io"]],
        ["azuremonitor"] =
        [
            [
                "privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com",
                "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net",
            ],
        ],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The zones for this sub-resource, all of which the endpoint needs: one list for each service that uses the word; null for one that the table does not
    /// know.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>>? For(string groupId) => Zones.GetValueOrDefault(groupId);

    /// <summary>Whether the id is that of a zone of this name.</summary>
    public static bool IsZone(string zoneId, string zone)
    {
        var name = zoneId[(zoneId.LastIndexOf('/') + 1)..];
        var start = zone.IndexOf(Region, StringComparison.Ordinal);
        if (start < 0)
            return name.Equals(zone, StringComparison.OrdinalIgnoreCase);
        return name.Length > zone.Length - 1
            && name.StartsWith(zone[..start], StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(zone[(start + 1)..], StringComparison.OrdinalIgnoreCase)
            && !name[start..^(zone.Length - start - 1)].Contains('.', StringComparison.Ordinal);
    }
}
