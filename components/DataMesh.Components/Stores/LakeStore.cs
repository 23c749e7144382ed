using DataMesh.Components.Access;

namespace DataMesh.Components.Stores;

/// <summary>
/// A lake: an Azure Data Lake Storage Gen2 account with its containers, reached through private endpoints only, opened by roles only (no keys, no shared access
/// signatures, no local users), whose deleted data can be restored for as long as the environment's profile says.
/// </summary>
public sealed class LakeStore : DataStore
{
    private readonly LakeStoreArgs _args;
    private readonly StoreAccount _account;

    /// <summary>Creates account, containers, lifecycle, private endpoints and diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public LakeStore(string name, LakeStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:LakeStore", name, args, options)
    {
        _args = args;
        var accountName = args.Site.Names.StorageAccount(args.Domain, args.Lake.Name);
        _account = new StoreAccount(this, name, args, Account(accountName));
        foreach (var container in Containers())
            _account.Add(container);
        if (StorageLifecycle.Args(args.ResourceGroupName, _account.Name, LifecycleRule.Of(args.Lake)) is { } lifecycle)
            _ = new AzureNative.Storage.ManagementPolicy(name, lifecycle, new CustomResourceOptions { Parent = this });
        _account.Connect(name, accountName, MeshPrivateLinks.Of(args.Lake));

        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id => _account.Id;

    /// <inheritdoc/>
    public override ImmutableArray<StoreEndpoint> Endpoints => [.. MeshPrivateLinks.Of(_args.Lake).Select(link => new StoreEndpoint(Id, link))];

    /// <summary>One role assignment on a container for each identity and level, conditioned on the folders behind the ports.</summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses) => _account.Give(_args.Lake, accesses);

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
