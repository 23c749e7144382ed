namespace DataMesh.Components.Monitoring;

/// <summary>
/// What a resource sends to the hub's log workspace. Azure refuses a setting that asks for what a type does not have, so the kind follows the type.
/// </summary>
/// <param name="LogGroup">The category group of logs ("allLogs"), or null for none.</param>
/// <param name="LogCategory">A single category of logs, or null.</param>
/// <param name="MetricCategory">The category of metrics, or null for none.</param>
public sealed record DiagnosticContent(string? LogGroup, string? LogCategory, string? MetricCategory)
{
    /// <summary>All logs.</summary>
    public static DiagnosticContent Logs { get; } = new("allLogs", null, null);

    /// <summary>All logs and all metrics.</summary>
    public static DiagnosticContent LogsAndMetrics { get; } = new("allLogs", null, "AllMetrics");

    /// <summary>A storage account has metrics only; the logs are those of its blob service.</summary>
    public static DiagnosticContent StorageAccount { get; } = new(null, null, "Transaction");

    /// <summary>The blob service of a storage account: who read, wrote and deleted what.</summary>
    public static DiagnosticContent BlobService { get; } = new("allLogs", null, "Transaction");

    /// <summary>A SQL database.</summary>
    public static DiagnosticContent SqlDatabase { get; } = new("allLogs", null, "Basic");

    /// <summary>A Cosmos DB account: who asked for what, and what it cost in request units.</summary>
    public static DiagnosticContent CosmosAccount { get; } = new("allLogs", null, "Requests");

    /// <summary>The audit of a whole SQL server, which Azure writes as the logs of its master database.</summary>
    public static DiagnosticContent SqlAudit { get; } = new(null, "SQLSecurityAuditEvents", null);
}
