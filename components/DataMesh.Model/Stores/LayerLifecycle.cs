namespace DataMesh.Model;

/// <summary>
/// When the data of a layer ages, in days since it was last changed; 1 to 36,500, each later than the one before; null means never.
/// </summary>
public sealed record LayerLifecycle
{
    /// <summary>Moved to the cool tier.</summary>
    public int? CoolAfterDays { get; init; }

    /// <summary>Moved to the cold tier.</summary>
    public int? ColdAfterDays { get; init; }

    /// <summary>Deleted.</summary>
    public int? DeleteAfterDays { get; init; }

    /// <summary>Whether nothing ever happens.</summary>
    public bool IsEmpty => CoolAfterDays is null && ColdAfterDays is null && DeleteAfterDays is null;

    /// <summary>Whether the days are in range and in order.</summary>
    internal bool IsLegal() => AgeingDays.AreLegal(CoolAfterDays, ColdAfterDays, DeleteAfterDays);
}
