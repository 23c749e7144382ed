namespace DataMesh.Engine.Providers;

/// <summary>Changes the cloud. Every operation may be repeated: the second time it finds its work done. Only the executor holds one.</summary>
public interface IResourceOperations
{
    /// <summary>Creates the resource.</summary>
    OperationResult Create(ProviderRequest request);

    /// <summary>Changes the resource with this id to what the request says.</summary>
    OperationResult Update(string id, ProviderRequest request);

    /// <summary>Deletes the resource; one that is gone already counts as deleted.</summary>
    OperationResult Delete(ResourceAddress address);
}
