using DataMesh.Components.Access;
using DataMesh.Components.PrivateLinks;

namespace DataMesh.Components.Stores;

/// <summary>
/// A store of a domain as it stands in Azure. Access to it defaults to nothing: not even its owner's products get in before <see cref="GiveAccess"/>.
/// </summary>
public abstract class DataStore : ComponentResource
{
    private readonly StoreSurroundings _surroundings;

    private protected DataStore(string type, string name, DataStoreArgs args, ComponentResourceOptions? options)
        : base(type, name, options) => _surroundings = args.Surroundings;

    /// <summary>The Azure resource id of what holds the data: a storage account, a database; of the factory for pipelines, which hold none.</summary>
    public abstract Output<string> Id { get; }

    /// <summary>Where it can be reached privately. The landing zone's own network has a private endpoint for each already.</summary>
    public abstract ImmutableArray<StoreEndpoint> Endpoints { get; }

    /// <summary>
    /// What has to be run inside the store so that accesses are complete, where Azure Resource Manager cannot: statements in their order. None for most kinds.
    /// </summary>
    public ImmutableArray<Output<string>> Statements { get; private protected set; } = [];

    /// <summary>
    /// Gives exactly these accesses, each as narrow as Azure can. What an earlier run gave and is not in the list is taken away. Call it once.
    /// </summary>
    /// <param name="accesses">Accesses to objects of this store.</param>
    public abstract void GiveAccess(ImmutableArray<StoreAccess> accesses);

    /// <summary>The options of what holds data: a run does not delete it where the environment's profile says so.</summary>
    internal CustomResourceOptions Data() => new() { Parent = this, Protect = _surroundings.Profile.ProtectData };

    /// <summary>
    /// The options of what is encrypted with the store's own key, if it has one: as <see cref="Data"/>, and after the role by which it uses the key.
    /// </summary>
    internal CustomResourceOptions EncryptedData()
    {
        var options = Data();
        if (_surroundings.Encryption is { } own)
            options.DependsOn.Add(own.Access);
        return options;
    }

    /// <summary>Leads a private endpoint of the landing zone's network to a part of the store.</summary>
    /// <param name="name">The endpoint's logical name.</param>
    /// <param name="target">The name of what it leads to.</param>
    /// <param name="targetId">The Azure resource id of what it leads to.</param>
    /// <param name="link">The part.</param>
    /// <param name="after">What must be there before.</param>
    internal PrivateEndpointWithDns Reach(string name, AzureName target, Input<string> targetId, PrivateLink link, params ImmutableArray<Resource> after) =>
        new(name, new()
        {
            Site = _surroundings.Site,
            TargetName = target,
            TargetId = targetId,
            Link = link,
            Tags = _surroundings.Tags,
        }, new ComponentResourceOptions { Parent = this, DependsOn = [.. after] });
}
