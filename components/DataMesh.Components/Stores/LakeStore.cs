using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using Inputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// A lake: an Azure Data Lake Storage Gen2 account with its containers, reached through private endpoints only, opened by roles only (no keys, no shared access
/// signatures, no local users), whose deleted data can be restored for as long as the environment's profile says.
/// </summary>
public sealed class LakeStore : DataStore
{
    private readonly string _name;
    private readonly LakeStoreArgs _args;
    private readonly Dictionary<ContainerName, AzureNative.Storage.BlobContainer> _containers = [];

    /// <summary>Creates account, containers, lifecycle, private endpoints and diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public LakeStore(string name, LakeStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:LakeStore", name, options)
    {
        (_name, _args) = (name, args);
        var site = args.Site;
        var accountName = site.Names.StorageAccount(args.Domain, args.Lake.Name);
        var account = new AzureNative.Storage.StorageAccount(name, Account(accountName), PrivateStorageAccount.Options(this, args));

        var service = new AzureNative.Storage.BlobServiceProperties(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            AccountName = account.Name,
            BlobServicesName = "default",
            DeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = args.Profile.BlobSoftDeleteDays },
            ContainerDeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = args.Profile.BlobSoftDeleteDays },
        }, Data());

        foreach (var container in Containers())
        {
            _containers.Add(container, new AzureNative.Storage.BlobContainer($"{name}-{container}", new()
            {
                ResourceGroupName = args.ResourceGroupName,
                AccountName = account.Name,
                ContainerName = container.Value,
                PublicAccess = AzureNative.Storage.PublicAccess.None,
            }, Data()));
        }

        if (StorageLifecycle.Args(args.ResourceGroupName, account.Name, LifecycleRule.Of(args.Lake)) is { } lifecycle)
            _ = new AzureNative.Storage.ManagementPolicy(name, lifecycle, new CustomResourceOptions { Parent = this });

        foreach (var link in MeshPrivateLinks.Of(args.Lake))
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
    public override ImmutableArray<StoreEndpoint> Endpoints => [.. MeshPrivateLinks.Of(_args.Lake).Select(link => new StoreEndpoint(Id, link))];

    /// <summary>One role assignment on a container for each identity and level, conditioned on the folders behind the ports.</summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses) => BlobAccess.Give(
        this, _name, _args.Site, $"{_args.Domain}/{_args.Lake.Name}", _containers,
        accesses.Select(access => access.Source is LakePath path ? (access, path.Container, path.Path) : (access, (ContainerName?)null, "")));

    private CustomResourceOptions Data() => new() { Parent = this, Protect = _args.Profile.ProtectData };

    private IEnumerable<ContainerName> Containers() =>
        LakeLayers.All.Select(_args.Site.Names.Container)
            .Concat(_args.Lake.Containers.Select(container => container.Name).OrderBy(container => container.Value, StringComparer.Ordinal));

    private AzureNative.Storage.StorageAccountArgs Account(StorageAccountName accountName)
    {
        var account = PrivateStorageAccount.Args(_args, accountName, _args.Profile.StorageSku);
        account.IsHnsEnabled = true;
        return account;
    }
}
