using DataMesh.Components.Access;

namespace DataMesh.Components.Stores;

/// <summary>
/// A store of a domain as it stands in Azure. Access to it defaults to nothing: not even its owner's products get in before <see cref="GiveAccess"/>.
/// </summary>
public abstract class DataStore : ComponentResource
{
    private protected DataStore(string type, string name, ComponentResourceOptions? options)
        : base(type, name, options)
    {
    }

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
}
