namespace DataMesh.Model.Environments;

/// <summary>What environments differ in for document stores. All have one region: what a second one costs is for a company to decide.</summary>
public sealed record DocumentStoreProfile
{
    private DocumentStoreProfile()
    {
    }

    /// <summary>Whether requests are paid for one by one; otherwise each container scales by itself. Azure never makes an account serverless later.</summary>
    public required bool Serverless { get; init; }

    /// <summary>Whether the account survives the loss of a zone.</summary>
    public required bool ZoneRedundant { get; init; }

    /// <summary>
    /// Days for which every moment can be restored, also after the container or the account was deleted: 7, which costs nothing, or 30, the most.
    /// </summary>
    public required int BackupDays { get; init; }

    /// <summary>Dev pays for what it uses; test and prod scale.</summary>
    internal static DocumentStoreProfile For(EnvironmentName environment) => environment switch
    {
        _ when environment == EnvironmentName.Prod => new() { Serverless = false, ZoneRedundant = true, BackupDays = 30 },
        _ when environment == EnvironmentName.Test => new() { Serverless = false, ZoneRedundant = false, BackupDays = 7 },
        _ => new() { Serverless = true, ZoneRedundant = false, BackupDays = 7 },
    };
}
