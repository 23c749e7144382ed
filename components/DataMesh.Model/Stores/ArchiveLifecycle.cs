namespace DataMesh.Model;

/// <summary>
/// When the files of an archive's container turn colder, in days; 1 to 36,500, each later than the one before; null means never. Storing gets cheaper and
/// reading dearer with each step, and a file that leaves a tier before its time (cool 30 days, cold 90, archive 180) is paid as if it had stayed.
/// </summary>
public sealed record ArchiveLifecycle
{
    /// <summary>Moved to the cool tier, since the file was last read or written; reading it moves it back.</summary>
    public int? CoolAfterDays { get; init; }

    /// <summary>Moved to the cold tier, since the file was last read or written.</summary>
    public int? ColdAfterDays { get; init; }

    /// <summary>
    /// Moved to the archive tier, since the file was written, whether it is read or not. To read it again takes up to 15 hours; it then stays where it was
    /// moved to for a week at least.
    /// </summary>
    public int? ArchiveAfterDays { get; init; }

    /// <summary>Deleted, since the file was written.</summary>
    public int? DeleteAfterDays { get; init; }

    /// <summary>Whether nothing ever happens.</summary>
    public bool IsEmpty => CoolAfterDays is null && ColdAfterDays is null && ArchiveAfterDays is null && DeleteAfterDays is null;

    /// <summary>Whether the days are in range and in order.</summary>
    internal bool IsLegal() => AgeingDays.AreLegal(CoolAfterDays, ColdAfterDays, ArchiveAfterDays, DeleteAfterDays);
}
