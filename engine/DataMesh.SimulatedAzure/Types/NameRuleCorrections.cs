using System.Collections.Frozen;

namespace DataMesh.SimulatedAzure.Types;

/// <summary>
/// Names for which the REST specification and Azure's own documentation disagree; docs/parity.md says which is followed and why.
/// </summary>
internal static class NameRuleCorrections
{
    private static readonly FrozenDictionary<string, NameRule> ByToken = new Dictionary<string, NameRule>(StringComparer.Ordinal)
    {
        // The specification's pattern counts 6-50 characters between the first and the last: 8-52 in all. The documentation says 6-50.
        ["azure-native:eventhub:Namespace"] = NameRule.Of(6, 50, "^[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$"),
        // The pattern of the specification allows 24 characters, its length 64: the provider widens the pattern.
        ["azure-native:portal:Dashboard"] = NameRule.Of(3, 64, "^[A-Za-z0-9-]+$"),
        // The specification's pattern has no end, and allows 50 characters; the service refuses more than 44.
        ["azure-native:cosmosdb:DatabaseAccount"] = NameRule.Of(3, 44, "^[a-z0-9]+(-[a-z0-9]+)*$"),
        // The end of the name of a workspace's serverless pool may stand nowhere in the workspace's own.
        ["azure-native:synapse:Workspace"] = NameRule.Of(1, 50, "^(?!.*-ondemand)[a-z0-9]([a-z0-9-]*[a-z0-9])?$"),
        // $root, $web and $logs are containers of the service's own that a program may name.
        ["azure-native:storage:BlobContainer"] = NameRule.Of(3, 63, @"^([a-z0-9](-?[a-z0-9])*|\$root|\$web|\$logs)$"),
        // The name of a subscription's or resource group's assignment: 64; the 24 of the facts hold for management groups.
        ["azure-native:authorization:PolicyAssignment"] = NameRule.Of(1, 64, "^[^%&\\\\?/<>:]*[^%&\\\\?/<>: .]$"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static NameRule? Find(string token) => ByToken.GetValueOrDefault(token);
}
