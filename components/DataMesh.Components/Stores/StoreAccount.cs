using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using Inputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// The storage account of a store with what comes with it, whatever is kept there: a blob service from which can be restored what was deleted, containers that
/// nobody reads without a role, private endpoints, Defender where that is asked for, and logs that go to the hub.
/// </summary>
internal sealed class StoreAccount
{
    private readonly DataStore _store;
    private readonly string _name;
    private readonly DataStoreArgs _args;
    private readonly AzureNative.Storage.StorageAccount _account;
    private readonly Dictionary<ContainerName, AzureNative.Storage.BlobContainer> _containers = [];

    /// <summary>Creates the account and its blob service.</summary>
    /// <param name="store">The store's component.</param>
    /// <param name="name">Its logical name.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="account">The account, as <see cref="PrivateStorageAccount"/> makes it and its kind of store changes it.</param>
    /// <param name="keep">What the kind of store changes of the blob service; null for nothing.</param>
    public StoreAccount(
        DataStore store, string name, DataStoreArgs args, AzureNative.Storage.StorageAccountArgs account,
        Action<AzureNative.Storage.BlobServicePropertiesArgs>? keep = null)
    {
        (_store, _name, _args) = (store, name, args);
        _account = new AzureNative.Storage.StorageAccount(name, account, store.EncryptedData());
        var service = new AzureNative.Storage.BlobServicePropertiesArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            AccountName = _account.Name,
            BlobServicesName = "default",
            DeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = args.Profile.BlobSoftDeleteDays },
            ContainerDeleteRetentionPolicy = new Inputs.DeleteRetentionPolicyArgs { Enabled = true, Days = args.Profile.BlobSoftDeleteDays },
        };
        keep?.Invoke(service);
        Service = new AzureNative.Storage.BlobServiceProperties(name, service, store.Data());
    }

    /// <summary>The account's Azure resource id.</summary>
    public Output<string> Id => _account.Id;

    /// <summary>The account's name.</summary>
    public Output<string> Name => _account.Name;

    /// <summary>The account's blob service.</summary>
    public AzureNative.Storage.BlobServiceProperties Service { get; }

    /// <summary>The containers that were added.</summary>
    public IReadOnlyDictionary<ContainerName, AzureNative.Storage.BlobContainer> Containers => _containers;

    /// <summary>Creates a container.</summary>
    /// <param name="container">Its name.</param>
    public AzureNative.Storage.BlobContainer Add(ContainerName container)
    {
        var added = new AzureNative.Storage.BlobContainer($"{_name}-{container}", new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            AccountName = _account.Name,
            ContainerName = container.Value,
            PublicAccess = AzureNative.Storage.PublicAccess.None,
        }, _store.Data());
        _containers.Add(container, added);
        return added;
    }

    /// <summary>Leads private endpoints to the account, has it watched, and sends to the hub what it logs.</summary>
    /// <param name="endpoints">What the logical names of the endpoints begin with.</param>
    /// <param name="accountName">The account's name.</param>
    /// <param name="links">The parts of the account that are reached.</param>
    public void Connect(string endpoints, StorageAccountName accountName, params ImmutableArray<PrivateLink> links)
    {
        foreach (var link in links)
            _store.Reach($"{endpoints}-{link.Name}", accountName, _account.Id, link);
        ThreatProtection.WatchAccount(_store, _name, _args, _account.Id);
        _args.Site.Diagnostics.Send(_store, _name, _account.Id, DiagnosticContent.StorageAccount);
        _args.Site.Diagnostics.Send(_store, $"{_name}-blobs", Service.Id, DiagnosticContent.BlobService);
    }

    /// <summary>Gives access to folders of the account's containers.</summary>
    /// <param name="store">The store.</param>
    /// <param name="accesses">Who does what with which folder.</param>
    public void Give(Store store, ImmutableArray<StoreAccess> accesses) => Give(
        store, accesses.Select(access => access.Source is BlobPath path ? (access, path.Container, path.Path) : (access, (ContainerName?)null, "")));

    /// <summary>The same where the folder does not follow from the object alone.</summary>
    /// <param name="store">The store.</param>
    /// <param name="accesses">Who does what with which folder; those without a folder are of another store and left out.</param>
    public void Give(Store store, IEnumerable<(StoreAccess Access, ContainerName? Container, string Path)> accesses) =>
        BlobAccess.Give(_store, _name, _args.Site, $"{_args.Domain}/{store.Name}", _containers, accesses);
}
