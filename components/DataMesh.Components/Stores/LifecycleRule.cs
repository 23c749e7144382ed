namespace DataMesh.Components.Stores;

/// <summary>
/// What happens to a container's blobs as they age, in days; null means never. Days count since a blob was last written, except that in an account that tracks
/// reading they count since it was last read or written for the cool and the cold tier.
/// </summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Prefix">The start of the blobs' paths, with the container in front.</param>
/// <param name="CoolAfterDays">Moved to the cool tier.</param>
/// <param name="ColdAfterDays">Moved to the cold tier.</param>
/// <param name="DeleteAfterDays">Deleted.</param>
public sealed record LifecycleRule(string Name, string Prefix, int? CoolAfterDays, int? ColdAfterDays, int? DeleteAfterDays)
{
    /// <summary>Moved to the archive tier.</summary>
    public int? ArchiveAfterDays { get; init; }

    /// <summary>
    /// Whether days count since a blob was last read, for the cool and the cold tier; reading it in the cool tier moves it back to the hot one.
    /// </summary>
    public bool CountsReading { get; init; }

    /// <summary>Former versions of a blob are deleted, in days since they were written; null where there are none.</summary>
    public int? DeleteVersionsAfterDays { get; init; }

    /// <summary>The rules of a lake: one for each layer in which something ever happens.</summary>
    /// <param name="lake">The lake.</param>
    public static ImmutableArray<LifecycleRule> Of(Lake lake) =>
    [
        .. from layer in LakeLayers.All
           let cycle = lake.Lifecycle(layer)
           where !cycle.IsEmpty
           select new LifecycleRule($"age-{layer.Text()}", $"{layer.Text()}/", cycle.CoolAfterDays, cycle.ColdAfterDays, cycle.DeleteAfterDays),
    ];

    /// <summary>
    /// The rules of an archive: one for each container, since former versions go even where files stay. A version that is under retention stays until that is
    /// over.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="formerVersionDays">Days for which former versions are kept at least.</param>
    public static ImmutableArray<LifecycleRule> Of(Archive archive, int formerVersionDays) =>
    [
        .. from container in archive.Containers.OrderBy(container => container.Name.Value, StringComparer.Ordinal)
           let cycle = container.Lifecycle
           select new LifecycleRule($"age-{container.Name}", $"{container.Name}/", cycle.CoolAfterDays, cycle.ColdAfterDays, cycle.DeleteAfterDays)
           {
               ArchiveAfterDays = cycle.ArchiveAfterDays,
               CountsReading = true,
               DeleteVersionsAfterDays = Math.Max(formerVersionDays, container.RetentionDays + 1 ?? 0),
           },
    ];
}
