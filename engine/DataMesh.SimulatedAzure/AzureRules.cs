using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Rules;

namespace DataMesh.SimulatedAzure;

/// <summary>
/// What Azure refuses because of what else is in the cloud. Each rule is a class of its own; docs/parity.md lists them with their
/// sources.
/// </summary>
public static class AzureRules
{
    private static readonly ImmutableArray<IPutRule> PutRules =
    [
        new ReadOnlyLockRule(),
        new ResourceGroupExistsRule(),
        new ParentExistsRule(),
        new LocationUnchangedRule(),
        new GlobalNameRule(),
        new SoftDeletedVaultRule(),
        new SoftDeletedWorkspaceRule(),
        new LinkedIdRule(),
        new ReferenceExistsRule(),
        new SubnetInsideNetworkRule(),
        new SubnetOverlapRule(),
        new PeeringOnceRule(),
        new PeeringOverlapRule(),
        new PrivateEndpointGroupRule(),
        new ScriptSubnetRule(),
        new BlobServiceFeaturesRule(),
        new ArchiveTierRule(),
        new PostgresServerRule(),
        new RoleDefinitionExistsRule(),
        new PrincipalExistsRule(),
        new RoleAssignmentUnchangedRule(),
        new RoleAssignmentOnceRule(),
        new ZoneLinkOnceRule(),
        new EventHubTierRule(),
        new CosmosServerlessRule(),
        new CosmosRoleAssignmentRule(),
        new DataExplorerSkuRule(),
        new DatabricksSubnetRule(),
        new FederatedCredentialRule(),
        new StorageKeyRule(),
        new SynapseRule(),
        new FactoryEndpointRule(),
    ];

    private static readonly ImmutableArray<IDeleteRule> DeleteRules =
    [
        new LockedRule(),
        new SubnetInUseRule(),
        new SubnetCompanionInUseRule(),
        new NestedResourcesRule(),
        new PurgeProtectionRule(),
    ];

    private static readonly ConcurrentDictionary<string, IPutRule[]> PutRulesOf = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, IDeleteRule[]> DeleteRulesOf = new(StringComparer.Ordinal);

    /// <summary>Why Azure would refuse a resource, in the order of the rules; empty when it would take it.</summary>
    /// <param name="cloud">The cloud before the put.</param>
    /// <param name="candidate">The resource as it would be; parts that are not known yet are not judged.</param>
    /// <param name="existing">The resource as it is; null when it is new.</param>
    public static IEnumerable<AzureError> OnPut(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        ArgumentNullException.ThrowIfNull(candidate);
        List<AzureError>? errors = null;
        foreach (var rule in PutRulesOf.GetOrAdd(candidate.ArmType, static type => [.. PutRules.Where(rule => rule.Concerns(type))]))
            foreach (var error in rule.Check(cloud, candidate, existing)) (errors ??= []).Add(error);
        return errors ?? Enumerable.Empty<AzureError>();
    }

    /// <summary>
    /// Why Azure would refuse to delete a resource, with everything below it; empty when it would, or when there is no such resource.
    /// </summary>
    public static IEnumerable<AzureError> OnDelete(ICloudView cloud, string id)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        ArgumentNullException.ThrowIfNull(id);
        if (cloud.Find(id) is not { } root) return [];
        var errors = new List<AzureError>();
        foreach (var target in cloud.Below(id).Prepend(root))
            foreach (var rule in DeleteRulesOf.GetOrAdd(target.ArmType, static type => [.. DeleteRules.Where(rule => rule.Concerns(type))]))
                errors.AddRange(rule.Check(cloud, target, root.Id));
        return errors.Distinct();
    }
}
