namespace DataMesh.Model.Environments;

/// <summary>
/// What environments differ in for warehouses. Azure puts a dedicated pool back to any of the restore points that it takes every few hours, for seven days, in
/// every environment (https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/backup-and-restore). It has no copies in other zones.
/// </summary>
public sealed record WarehouseProfile
{
    private WarehouseProfile()
    {
    }

    /// <summary>
    /// The SKU of dedicated pools: how many units of computing they have, DW100c to DW30000c. They cost as long as they are not paused, which Azure does not
    /// do by itself, and which no setting of the pool asks for.
    /// </summary>
    public required string PoolSku { get; init; }

    /// <summary>Whether a copy of dedicated pools is kept in the paired region, made once a day.</summary>
    public required bool GeoRedundantBackup { get; init; }

    /// <summary>Dev and test are the smallest that there are, to be paused by hand when nobody works; the data of prod survives the loss of a region.</summary>
    internal static WarehouseProfile For(EnvironmentName environment) => environment switch
    {
        _ when environment == EnvironmentName.Prod => new() { PoolSku = "DW500c", GeoRedundantBackup = true },
        _ when environment == EnvironmentName.Test => new() { PoolSku = "DW100c", GeoRedundantBackup = false },
        _ => new() { PoolSku = "DW100c", GeoRedundantBackup = false },
    };
}
