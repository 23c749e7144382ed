using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using Inputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// An archive: a storage account with a flat namespace, reached through a private endpoint only and opened by roles only. Every change of a file keeps the former
/// version and is told by the change feed; what is deleted can be restored for as long as the environment's profile says; files turn colder as their container
/// says, and stay unchanged where it has a retention.
/// </summary>
/// <remarks>
/// Retention is a policy of the container and not of each version: it holds for all files alike, also for those of a product that forgets to ask for it. The policy
/// is not locked. It stays in Azure where a container loses its retention or a run would delete it: Azure deletes it only for who names its ETag, which the
/// provider does not (https://github.com/pulumi/pulumi-azure-native/issues/2156). To delete or to lock it is a decision of its own, to be made by hand.
/// </remarks>
public sealed class ArchiveStore : DataStore
{
    private readonly string _name;
    private readonly ArchiveStoreArgs _args;
    private readonly Dictionary<ContainerName, AzureNative.Storage.BlobContainer> _containers = [];

    /// <summary>Creates account, containers, retention, lifecycle, private endpoint and diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public ArchiveStore(string name, ArchiveStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:ArchiveStore", name, options)
    {
        (_name, _args) = (name, args);
        var site = args.Site;
        var accountName = site.Names.StorageAccount(args.Domain, args.Archive.Name);
        var account = new AzureNative.Storage.StorageAccount(name, Account(accountName), PrivateStorageAccount.Options(this, args));
        var service = new AzureNative.Storage.BlobServiceProperties(name, Service(account), Data());

        foreach (var container in args.Archive.Containers.OrderBy(container => container.Name.Value, StringComparer.Ordinal))
            AddContainer(account, container);

        // Where the service does not track reading yet, Azure counts from the day of the policy.
        if (StorageLifecycle.Args(args.ResourceGroupName, account.Name, LifecycleRule.Of(args.Archive, args.Profile.Archive.FormerVersionDays)) is { } lifecycle)
            _ = new AzureNative.Storage.ManagementPolicy(name, lifecycle, new CustomResourceOptions { Parent = this, DependsOn = [service] });

        foreach (var link in MeshPrivateLinks.Of(args.Archive))
        {
            _ = new PrivateEndpointWithDns($"{name}-{link.Name}", new()
            {
                Site = site,
                TargetName = accountName,
                TargetId = account.Id,
                Link = link,
                Tags = args.Tags,
            }, new ComponentResourceOptions { Parent = this });
        }

        ThreatProtection.WatchAccount(this, name, args, account.Id);
        site.Diagnostics.Send(this, name, account.Id, DiagnosticContent.StorageAccount);
        site.Diagnostics.Send(this, $"{name}-blobs", service.Id, DiagnosticContent.BlobService);

        Id = account.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id { get; }

    /// <inheritdoc/>
    public override ImmutableArray<StoreEndpoint> Endpoints => [.. MeshPrivateLinks.Of(_args.Archive).Select(link => new StoreEndpoint(Id, link))];

    /// <summary>As for a lake: one role assignment on a container for each identity and level, conditioned on the folders behind the ports.</summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses) => BlobAccess.Give(
        this, _name, _args.Site, $"{_args.Domain}/{_args.Archive.Name}", _containers,
        accesses.Select(access => access.Source is ArchivePath path ? (access, path.Container, path.Path) : (access, (ContainerName?)null, "")));

    private CustomResourceOptions Data() => new() { Parent = this, Protect = _args.Profile.ProtectData };

    private AzureNative.Storage.StorageAccountArgs Account(StorageAccountName accountName)
    {
        var profile = _args.Profile;
        var account = PrivateStorageAccount.Args(_args, accountName, _args.Archive.UsesArchiveTier ? profile.Archive.ArchiveTierSku : profile.StorageSku);
        // Azure restores to a moment by copying, and refuses to where the account bounds from where it may be copied to.
        if (_args.Archive.RestoresToAnyMoment)
            account.AllowedCopyScope = null;
        return account;
    }

    private AzureNative.Storage.BlobServicePropertiesArgs Service(AzureNative.Storage.StorageAccount account)
    {
        var profile = _args.Profile;
        var service = new AzureNative.Storage.BlobServicePropertiesArgs
        {
            ResourceGroupName = _args.ResourceGroupName,
            AccountName = account.Name,
            BlobServicesName = "default",
            DeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = profile.BlobSoftDeleteDays },
            ContainerDeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = profile.BlobSoftDeleteDays },
            IsVersioningEnabled = true,
            ChangeFeed = new Inputs.ChangeFeedArgs { Enabled = true, RetentionInDays = profile.Archive.ChangeFeedDays },
            LastAccessTimeTrackingPolicy = new Inputs.LastAccessTimeTrackingPolicyArgs
            {
                Enable = true,
                Name = "AccessTimeTracking",
                TrackingGranularityInDays = 1,
                BlobType = { "blockBlob" },
            },
        };
        if (_args.Archive.RestoresToAnyMoment)
            service.RestorePolicy = new Inputs.RestorePolicyPropertiesArgs { Enabled = true, Days = profile.Archive.RestoreDays };
        return service;
    }

    private void AddContainer(AzureNative.Storage.StorageAccount account, ArchiveContainer container)
    {
        var created = new AzureNative.Storage.BlobContainer($"{_name}-{container.Name}", new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            AccountName = account.Name,
            ContainerName = container.Name.Value,
            PublicAccess = AzureNative.Storage.PublicAccess.None,
        }, Data());
        _containers.Add(container.Name, created);

        if (container.RetentionDays is { } days)
        {
            _ = new AzureNative.Storage.BlobContainerImmutabilityPolicy($"{_name}-{container.Name}", new()
            {
                ResourceGroupName = _args.ResourceGroupName,
                AccountName = account.Name,
                ContainerName = created.Name,
                ImmutabilityPolicyName = "default",
                ImmutabilityPeriodSinceCreationInDays = days,
                AllowProtectedAppendWrites = false,
                AllowProtectedAppendWritesAll = false,
            }, new CustomResourceOptions { Parent = this, RetainOnDelete = true });
        }
    }
}
