namespace DataMesh.Components.Stores;

/// <summary>What happens to a container's blobs as they age, in days since they were last changed; null means never.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Prefix">The start of the blobs' paths, with the container in front.</param>
/// <param name="CoolAfterDays">Moved to the cool tier.</param>
/// <param name="ColdAfterDays">Moved to the cold tier.</param>
/// <param name="DeleteAfterDays">Deleted.</param>
public sealed record LifecycleRule(string Name, string Prefix, int? CoolAfterDays, int? ColdAfterDays, int? DeleteAfterDays)
{
    /// <summary>The rules of a lake: one for each layer in which something ever happens.</summary>
    /// <param name="lake">The lake.</param>
    public static ImmutableArray<LifecycleRule> Of(Lake lake) =>
    [
        .. from layer in LakeLayers.All
           let cycle = lake.Lifecycle(layer)
           where !cycle.IsEmpty
           select new LifecycleRule($"age-{layer.Text()}", $"{layer.Text()}/", cycle.CoolAfterDays, cycle.ColdAfterDays, cycle.DeleteAfterDays),
    ];
}
