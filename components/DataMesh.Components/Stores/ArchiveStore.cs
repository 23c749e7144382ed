using DataMesh.Components.Access;
using Inputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// An archive: a storage account with a flat namespace, reached through a private endpoint only and opened by roles only. Every change of a file keeps the
/// former version and is told by the change feed; what is deleted can be restored for as long as the environment's profile says; files turn colder as their
/// container says, and stay unchanged where it has a retention.
/// </summary>
/// <remarks>
/// Retention is a policy of the container and not of each version: it holds for all files alike, also for those of a product that forgets to ask for it. The
/// policy is not locked. It stays in Azure where a container loses its retention or a run would delete it: Azure deletes it only for who names its ETag, which
/// the provider does not (https://github.com/pulumi/pulumi-azure-native/issues/2156). To delete or to lock it is a decision of its own, to be made by hand.
/// </remarks>
public sealed class ArchiveStore : DataStore
{
    private readonly string _name;
    private readonly ArchiveStoreArgs _args;
    private readonly StoreAccount _account;

    /// <summary>Creates account, containers, retention, lifecycle, private endpoint and diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public ArchiveStore(string name, ArchiveStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:ArchiveStore", name, args, options)
    {
        (_name, _args) = (name, args);
        var accountName = args.Site.Names.StorageAccount(args.Domain, args.Archive.Name);
        _account = new StoreAccount(this, name, args, Account(accountName), Keep);
        foreach (var container in args.Archive.Containers.OrderBy(container => container.Name.Value, StringComparer.Ordinal))
            AddContainer(container);

        // Where the service does not track reading yet, Azure counts from the day of the policy.
        var rules = LifecycleRule.Of(args.Archive, args.Profile.Archive.FormerVersionDays);
        if (StorageLifecycle.Args(args.ResourceGroupName, _account.Name, rules) is { } lifecycle)
            _ = new AzureNative.Storage.ManagementPolicy(name, lifecycle, new CustomResourceOptions { Parent = this, DependsOn = [_account.Service] });
        _account.Connect(name, accountName, MeshPrivateLinks.Of(args.Archive));

        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id => _account.Id;

    /// <inheritdoc/>
    public override ImmutableArray<StoreEndpoint> Endpoints => [.. MeshPrivateLinks.Of(_args.Archive).Select(link => new StoreEndpoint(Id, link))];

    /// <summary>As for a lake: one role assignment on a container for each identity and level, conditioned on the folders behind the ports.</summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses) => _account.Give(_args.Archive, accesses);

    private AzureNative.Storage.StorageAccountArgs Account(StorageAccountName accountName)
    {
        var profile = _args.Profile;
        var account = PrivateStorageAccount.Args(_args, accountName, _args.Archive.UsesArchiveTier ? profile.Archive.ArchiveTierSku : profile.StorageSku);
        // Azure restores to a moment by copying, and refuses to where the account bounds from where it may be copied to.
        if (_args.Archive.RestoresToAnyMoment)
            account.AllowedCopyScope = null;
        return account;
    }

    private void Keep(AzureNative.Storage.BlobServicePropertiesArgs service)
    {
        service.IsVersioningEnabled = true;
        service.ChangeFeed = new Inputs.ChangeFeedArgs { Enabled = true, RetentionInDays = _args.Profile.Archive.ChangeFeedDays };
        service.LastAccessTimeTrackingPolicy = new Inputs.LastAccessTimeTrackingPolicyArgs
        {
            Enable = true,
            Name = "AccessTimeTracking",
            TrackingGranularityInDays = 1,
            BlobType = { "blockBlob" },
        };
        if (_args.Archive.RestoresToAnyMoment)
            service.RestorePolicy = new Inputs.RestorePolicyPropertiesArgs { Enabled = true, Days = _args.Profile.Archive.RestoreDays };
    }

    private void AddContainer(ArchiveContainer container)
    {
        var created = _account.Add(container.Name);
        if (container.RetentionDays is { } days)
        {
            _ = new AzureNative.Storage.BlobContainerImmutabilityPolicy($"{_name}-{container.Name}", new()
            {
                ResourceGroupName = _args.ResourceGroupName,
                AccountName = _account.Name,
                ContainerName = created.Name,
                ImmutabilityPolicyName = "default",
                ImmutabilityPeriodSinceCreationInDays = days,
                AllowProtectedAppendWrites = false,
                AllowProtectedAppendWritesAll = false,
            }, new CustomResourceOptions { Parent = this, RetainOnDelete = true });
        }
    }
}
