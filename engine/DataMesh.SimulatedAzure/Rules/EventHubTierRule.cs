using System.Collections.Frozen;
using System.Globalization;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// What the tier of an Event Hubs namespace allows: https://learn.microsoft.com/azure/event-hubs/event-hubs-quotas. The tier stays what it is
/// (https://learn.microsoft.com/azure/event-hubs/event-hubs-faq), and so does the number of partitions; the answer:
/// https://github.com/hashicorp/terraform/issues/19029.
/// </summary>
internal sealed class EventHubTierRule : IPutRule
{
    private const string Namespaces = "Microsoft.EventHub/namespaces";
    private const string Hubs = "Microsoft.EventHub/namespaces/eventhubs";
    private const string Groups = "Microsoft.EventHub/namespaces/eventhubs/consumergroups";
    private const string Premium = "Premium";

    private static readonly FrozenDictionary<string, Limits> ByTier = new Dictionary<string, Limits>(StringComparer.OrdinalIgnoreCase)
    {
        ["Basic"] = new(Hubs: 10, Partitions: 32, RetentionHours: 24, ConsumerGroups: 1),
        ["Standard"] = new(Hubs: 10, Partitions: 32, RetentionHours: 168, ConsumerGroups: 20),
        [Premium] = new(Hubs: 100, Partitions: 100, RetentionHours: 2160, ConsumerGroups: 100),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public bool Concerns(string armType) => armType is Namespaces or Hubs or Groups;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing) => candidate.ArmType switch
    {
        Namespaces => SameTier(candidate, existing),
        Hubs => SamePartitions(cloud, candidate, existing).Concat(WithinLimits(cloud, candidate, existing)),
        _ => NotTooManyGroups(cloud, candidate, existing),
    };

    private static IEnumerable<AzureError> SameTier(AzureResource candidate, AzureResource? existing)
    {
        if (existing is null || TierOf(existing) is not { } before || TierOf(candidate) is not { } now || IsPremium(before) == IsPremium(now)) yield break;
        yield return new AzureError("BadRequest", $"The namespace '{ArmId.NameOf(candidate.Id)}' is of the tier {before} and cannot be changed to {now}. "
            + "Create another namespace.", "sku.name");
    }

    private static IEnumerable<AzureError> SamePartitions(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (existing is null || ValueTree.Get(existing.Outputs, "partitionCount") is not double before
            || ValueTree.Get(candidate.Inputs, "partitionCount") is not double now || before.Equals(now)) yield break;
        if (now > before && ParentTier(cloud, candidate.Id) is { } tier && IsPremium(tier)) yield break;
        yield return new AzureError("BadRequest", "SubCode=40000. PartitionCount cannot be changed for EventHub. (In the tiers Premium and Dedicated it "
            + $"can be made larger. The event hub '{ArmId.NameOf(candidate.Id)}' has {Number(before)}.)", "partitionCount");
    }

    private static IEnumerable<AzureError> WithinLimits(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ArmId.Parent(candidate.Id) is not { } parent || ParentTier(cloud, candidate.Id) is not { } tier || !ByTier.TryGetValue(tier, out var limits))
            yield break;
        if (ValueTree.Get(candidate.Inputs, "partitionCount") is double partitions && (partitions < 1 || partitions > limits.Partitions))
            yield return Beyond("partitionCount", partitions, limits.Partitions, tier, "partitionCount");
        if (ValueTree.Get(candidate.Inputs, "retentionDescription", "retentionTimeInHours") is double hours && (hours < 1 || hours > limits.RetentionHours))
            yield return Beyond("retentionTimeInHours", hours, limits.RetentionHours, tier, "retentionDescription.retentionTimeInHours");
        if (ValueTree.Get(candidate.Inputs, "messageRetentionInDays") is double days && (days < 1 || days * 24 > limits.RetentionHours))
            yield return Beyond("messageRetentionInDays", days, limits.RetentionHours / 24, tier, "messageRetentionInDays");
        if (existing is null && Siblings(cloud, parent, candidate) >= limits.Hubs)
            yield return new AzureError("BadRequest", $"The namespace '{ArmId.NameOf(parent)}' has {Number(limits.Hubs)} event hubs, the most in the tier "
                + $"{tier}.", null);
    }

    private static IEnumerable<AzureError> NotTooManyGroups(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        // Every event hub has the group $Default from the start.
        if (existing is not null || ArmId.NameOf(candidate.Id) == "$Default" || ArmId.Parent(candidate.Id) is not { } hub
            || ParentTier(cloud, hub) is not { } tier || !ByTier.TryGetValue(tier, out var limits)) yield break;
        if (Siblings(cloud, hub, candidate) + 1 >= limits.ConsumerGroups)
            yield return new AzureError("BadRequest", $"The event hub '{ArmId.NameOf(hub)}' has {Number(limits.ConsumerGroups)} consumer groups with $Default, "
                + $"the most in the tier {tier}.", null);
    }

    private static int Siblings(ICloudView cloud, string parent, AzureResource candidate) => cloud.Below(parent).Count(other =>
        other.ArmType == candidate.ArmType && !ArmId.AreEqual(other.Id, candidate.Id) && ArmId.NameOf(other.Id) != "$Default");

    private static AzureError Beyond(string what, double given, int limit, string tier, string path) =>
        new("BadRequest", $"The value {Number(given)} of {what} is not between 1 and {Number(limit)}, which the tier {tier} allows.", path);

    private static string? ParentTier(ICloudView cloud, string id) =>
        ArmId.Parent(id) is { } parent && cloud.Find(parent) is { } found ? TierOf(found) : null;

    private static string? TierOf(AzureResource found) => ValueTree.Text(found.Inputs, "sku", "name");

    private static bool IsPremium(string tier) => tier.Equals(Premium, StringComparison.OrdinalIgnoreCase);

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Limits(int Hubs, int Partitions, int RetentionHours, int ConsumerGroups);
}
