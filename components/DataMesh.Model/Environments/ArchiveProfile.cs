namespace DataMesh.Model.Environments;

/// <summary>What environments differ in for archives.</summary>
public sealed record ArchiveProfile
{
    private ArchiveProfile()
    {
    }

    /// <summary>
    /// The SKU of an account that uses the archive tier. Azure has the tier with LRS, GRS and RA-GRS only: what lies there survives the loss of a region where
    /// the environment asks for it, but in one region it lies in one zone (Azure documentation, "Access tiers for blob data").
    /// </summary>
    public required string ArchiveTierSku { get; init; }

    /// <summary>Days for which an account can be put back to a moment: less than blobs' soft delete.</summary>
    public required int RestoreDays { get; init; }

    /// <summary>Days for which the change feed tells what was written and deleted: at least a day more than <see cref="RestoreDays"/>.</summary>
    public required int ChangeFeedDays { get; init; }

    /// <summary>Days for which former versions of a file are kept, if no retention keeps them longer.</summary>
    public required int FormerVersionDays { get; init; }

    internal static ArchiveProfile For(EnvironmentName environment) => environment switch
    {
        _ when environment == EnvironmentName.Prod => new()
        {
            ArchiveTierSku = "Standard_GRS", RestoreDays = 30, ChangeFeedDays = 365, FormerVersionDays = 90,
        },
        _ when environment == EnvironmentName.Test => new()
        {
            ArchiveTierSku = "Standard_LRS", RestoreDays = 7, ChangeFeedDays = 30, FormerVersionDays = 14,
        },
        _ => new()
        {
            ArchiveTierSku = "Standard_LRS", RestoreDays = 6, ChangeFeedDays = 7, FormerVersionDays = 7,
        },
    };
}
