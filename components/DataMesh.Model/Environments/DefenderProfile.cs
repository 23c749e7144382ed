namespace DataMesh.Model.Environments;

/// <summary>What environments differ in for Microsoft Defender, which watches stores with confidential and restricted data and is paid for by store.</summary>
public sealed record DefenderProfile
{
    private DefenderProfile()
    {
    }

    /// <summary>Whether such stores are watched. Dev has no data that is worth it.</summary>
    public required bool Enabled { get; init; }

    /// <summary>
    /// Gigabytes that are scanned for malware in an account a month, as they are written; what comes after that is not scanned. It bounds what an account
    /// costs.
    /// </summary>
    public required int ScannedGigabytesPerMonth { get; init; }

    internal static DefenderProfile For(EnvironmentName environment) => environment switch
    {
        _ when environment == EnvironmentName.Prod => new() { Enabled = true, ScannedGigabytesPerMonth = 5000 },
        _ when environment == EnvironmentName.Test => new() { Enabled = true, ScannedGigabytesPerMonth = 50 },
        _ => new() { Enabled = false, ScannedGigabytesPerMonth = 0 },
    };
}
