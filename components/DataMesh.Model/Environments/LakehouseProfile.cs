namespace DataMesh.Model.Environments;

/// <summary>What environments differ in for lakehouses, beside the redundancy and protection that all storage accounts have.</summary>
public sealed record LakehouseProfile
{
    private LakehouseProfile()
    {
    }

    /// <summary>
    /// Whether machines are hardened, watched and updated by Databricks, which costs a share of what they cost (enhanced security and compliance).
    /// </summary>
    public required bool WatchesMachines { get; init; }

    /// <summary>Only prod pays for it.</summary>
    internal static LakehouseProfile For(EnvironmentName environment) => new() { WatchesMachines = environment == EnvironmentName.Prod };
}
