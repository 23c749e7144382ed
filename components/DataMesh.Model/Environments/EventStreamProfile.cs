namespace DataMesh.Model.Environments;

/// <summary>What environments differ in for event streams. None has a second region: what must last is written to a lake or an archive.</summary>
public sealed record EventStreamProfile
{
    private EventStreamProfile()
    {
    }

    /// <summary>The tier, which is also the SKU: Standard or Premium. Azure never turns the one into the other.</summary>
    public required string Tier { get; init; }

    /// <summary>Throughput units (Standard) or processing units (Premium).</summary>
    public required int Capacity { get; init; }

    /// <summary>How many throughput units Azure may add by itself as load grows, 1 to 40; null for none, also in Premium, which has none.</summary>
    public required int? LargestCapacity { get; init; }

    /// <summary>Whether the stream survives the loss of a zone.</summary>
    public required bool ZoneRedundant { get; init; }

    /// <summary>The longest time for which the tier keeps events, in days.</summary>
    public required int LongestRetentionDays { get; init; }

    /// <summary>Dev and test are Standard; prod is Premium: capacity of its own, and events are kept for up to 90 days.</summary>
    internal static EventStreamProfile For(EnvironmentName environment) => environment switch
    {
        _ when environment == EnvironmentName.Prod => new()
        {
            Tier = "Premium", Capacity = 1, LargestCapacity = null, ZoneRedundant = true, LongestRetentionDays = 90,
        },
        _ when environment == EnvironmentName.Test => new()
        {
            Tier = "Standard", Capacity = 1, LargestCapacity = 4, ZoneRedundant = true, LongestRetentionDays = 7,
        },
        _ => new()
        {
            Tier = "Standard", Capacity = 1, LargestCapacity = null, ZoneRedundant = false, LongestRetentionDays = 7,
        },
    };
}
