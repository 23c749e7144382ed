using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure;

/// <summary>
/// Azure as the executor meets it. Each call is one transaction: it is refused and changes nothing, or it is done and kept. A put is
/// idempotent, as in ARM: the same request again leaves the same resource.
/// </summary>
/// <param name="store">Where the cloud is kept.</param>
/// <param name="api">What requests must look like, and what they answer.</param>
public sealed class SimulatedCloud(CloudStore store, AzureApi api)
{
    /// <summary>Creates or changes a resource.</summary>
    public AzureResult Put(AzureRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var check = api.Check(request, () => store);
        if (!check.Errors.IsEmpty) return new AzureResult(null, check.Errors);
        if (api.Predict(request with { Inputs = check.Inputs }) is not { } resource)
            return new AzureResult(null, [new AzureError("MissingSubscription", "The request did not have a complete resource id: a "
                + "part of its path is not known.", null)]);
        return store.InOneTransaction(() =>
        {
            var errors = AzureRules.OnPut(store, resource, store.Find(resource.Id)).ToList();
            if (errors.Count > 0) return new AzureResult(null, [.. errors]);
            store.Put(resource);
            return new AzureResult(resource, []);
        });
    }

    /// <summary>Reads a resource; <c>ResourceNotFound</c> or <c>ResourceGroupNotFound</c> when there is none.</summary>
    public AzureResult Read(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (store.Find(id) is { } resource) return new AzureResult(resource, []);
        return new AzureResult(null, [NotFound(id)]);
    }

    /// <summary>
    /// Deletes a resource with everything below it. What is not there counts as deleted, as in ARM; the result's resource is what was
    /// deleted.
    /// </summary>
    public AzureResult Delete(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return store.InOneTransaction(() =>
        {
            var errors = AzureRules.OnDelete(store, id).ToList();
            if (errors.Count > 0) return new AzureResult(null, [.. errors]);
            var gone = store.Find(id);
            store.Delete(id);
            return new AzureResult(gone, []);
        });
    }

    private static AzureError NotFound(string id)
    {
        var group = ArmId.ResourceGroupOf(id);
        if (group is not null && ArmId.AreEqual(group, id))
            return new AzureError("ResourceGroupNotFound", $"Resource group '{ArmId.NameOf(id)}' could not be found.", null);
        var under = group is null ? "" : $" under resource group '{ArmId.NameOf(group)}'";
        return new AzureError("ResourceNotFound", $"The Resource '{ArmId.TypeOf(id)}/{ArmId.NameOf(id)}'{under} was not found. For more "
            + $"details please go to https://aka.ms/ARMResourceNotFoundFix", null);
    }
}
