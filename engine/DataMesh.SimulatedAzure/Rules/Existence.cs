using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>Tells whether an id stands for something in the cloud.</summary>
internal static class Existence
{
    /// <summary>
    /// True for what is stored, and for what is there because something else is: the subscription, the default services of a storage
    /// account, the subnets and rules that were put inside their network or group, the master database of a server,
    /// Azure's own views of costs, the ingestion storage of a Purview account, what a service keeps in a resource group of its own.
    /// </summary>
    public static bool IsThere(ICloudView cloud, string id)
    {
        if (cloud.Find(id) is not null) return true;
        if (ArmId.Parent(id) is not { } parent) return true;
        if (ArmId.TypeOf(id) is not { } type) return true;
        if (MayBeThere(cloud, id)) return true;
        // What a service makes in a resource group of its own.
        if (ArmId.ResourceGroupOf(id) is { } group && cloud.ByKey(CloudKeys.Managed(group)).Any()) return true;
        return type.ToLowerInvariant() switch
        {
            "microsoft.resources/subscriptions" or "microsoft.management/managementgroups" => true,
            "microsoft.resources/resourcegroups" => false,
            "microsoft.storage/storageaccounts/blobservices" or "microsoft.storage/storageaccounts/fileservices"
                or "microsoft.storage/storageaccounts/queueservices" or "microsoft.storage/storageaccounts/tableservices" =>
                ArmId.NameOf(id).Equals("default", StringComparison.OrdinalIgnoreCase) && cloud.Find(parent) is not null,
            "microsoft.network/virtualnetworks/subnets" => IsInside(cloud, parent, "subnets", id),
            "microsoft.network/networksecuritygroups/securityrules" => IsInside(cloud, parent, "securityRules", id),
            "microsoft.network/routetables/routes" => IsInside(cloud, parent, "routes", id),
            "microsoft.sql/servers/databases" => ArmId.NameOf(id).Equals("master", StringComparison.OrdinalIgnoreCase) && cloud.Find(parent) is not null,
            "microsoft.eventhub/namespaces/eventhubs/consumergroups" =>
                ArmId.NameOf(id).Equals("$Default", StringComparison.OrdinalIgnoreCase) && cloud.Find(parent) is not null,
            // The storage that a Purview account takes findings in stands in a subscription of Azure's own.
            "microsoft.storage/storageaccounts" => cloud.ByKey(CloudKeys.Managed(id)).Any(),
            // Views of Azure's own, which every scope has.
            "microsoft.costmanagement/views" => ArmId.NameOf(id).StartsWith("ms:", StringComparison.OrdinalIgnoreCase),
            // Private endpoints bring their network interface, deployment scripts and Purview what they manage.
            "microsoft.network/networkinterfaces" or "microsoft.containerinstance/containergroups" => cloud.Find(parent) is not null,
            _ => IsUnknownBelowKnown(cloud, type, parent),
        };
    }

    /// <summary>
    /// Whether it may be there though the cloud does not hold it: it is the company's own, or it, or what it is in, may be among the resources that a plan puts
    /// under ids that are not known yet.
    /// </summary>
    public static bool MayBeThere(ICloudView cloud, string id)
    {
        if (cloud.IsGiven(id)) return true;
        foreach (var above in ArmId.SelfAndAbove(id))
            if (ArmId.TypeOf(above) is { } type && cloud.MayHoldMore(type) && cloud.Find(above) is null) return true;
        return false;
    }

    /// <summary>A child of a type without a schema exists when its parent does: the cloud would not know of it.</summary>
    private static bool IsUnknownBelowKnown(ICloudView cloud, string type, string parent) =>
        !KnownTypes.Has(type) && (type.AsSpan().Count('/') > 1 || ArmId.TypeOf(parent) != "Microsoft.Resources/resourceGroups") && IsThere(cloud, parent);

    private static bool IsInside(ICloudView cloud, string parent, string list, string id)
    {
        if (cloud.Find(parent) is not { } owner) return false;
        var name = ArmId.NameOf(id);
        foreach (var item in ValueTree.List(owner.Inputs, list))
            if (item is IReadOnlyDictionary<string, object?> entry && name.Equals(ValueTree.Text(entry, "name"), StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
