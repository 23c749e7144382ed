namespace DataMesh.Model.Environments;

/// <summary>
/// What environments differ in for telemetry stores. None has a second region: Data Explorer has no backups, what must last is exported to a lake or an
/// archive.
/// </summary>
public sealed record TelemetryProfile
{
    private TelemetryProfile()
    {
    }

    /// <summary>The SKU.</summary>
    public required string SkuName { get; init; }

    /// <summary>The tier of <see cref="SkuName"/>: Basic for the SKUs without service level agreement, else Standard.</summary>
    public required string SkuTier { get; init; }

    /// <summary>How many machines: 1 in the tier Basic, 2 or more in the tier Standard.</summary>
    public required int Capacity { get; init; }

    /// <summary>The zones over which the cluster is spread; none where it need not survive the loss of one. They are chosen when the cluster is made.</summary>
    public required ImmutableArray<string> Zones { get; init; }

    /// <summary>Whether the cluster stops when nobody used it for some days. Somebody has to start it again.</summary>
    public required bool StopsWhenIdle { get; init; }

    /// <summary>Whether the storage is encrypted a second time below the service's own encryption; fixed when the cluster is made.</summary>
    public required bool EncryptsTwice { get; init; }

    /// <summary>The most days for which rows are held on the cluster's own disks; null for as many as the database asks.</summary>
    public required int? MostHotDays { get; init; }

    /// <summary>Dev is one machine without guarantee, which stops when nobody works; prod is spread over the zones.</summary>
    internal static TelemetryProfile For(EnvironmentName environment) => environment switch
    {
        _ when environment == EnvironmentName.Prod => new()
        {
            SkuName = "Standard_E8ads_v5", SkuTier = "Standard", Capacity = 3, Zones = ["1", "2", "3"], StopsWhenIdle = false, EncryptsTwice = true,
            MostHotDays = null,
        },
        _ when environment == EnvironmentName.Test => new()
        {
            SkuName = "Standard_E2ads_v5", SkuTier = "Standard", Capacity = 2, Zones = [], StopsWhenIdle = true, EncryptsTwice = false, MostHotDays = 31,
        },
        _ => new()
        {
            SkuName = "Dev(No SLA)_Standard_E2a_v4", SkuTier = "Basic", Capacity = 1, Zones = [], StopsWhenIdle = true, EncryptsTwice = false, MostHotDays = 7,
        },
    };
}
