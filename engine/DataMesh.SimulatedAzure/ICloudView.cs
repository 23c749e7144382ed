namespace DataMesh.SimulatedAzure;

/// <summary>
/// What is in the cloud, to read. Ids compare without regard to case; every sequence is in the ordinal order of the lower-cased ids.
/// </summary>
public interface ICloudView
{
    /// <summary>The resource with this id, or null.</summary>
    AzureResource? Find(string id);

    /// <summary>All resources of an ARM type.</summary>
    IEnumerable<AzureResource> OfType(string armType);

    /// <summary>All resources strictly below an id: the content of a resource group, the children and extensions of a resource.</summary>
    IEnumerable<AzureResource> Below(string idPrefix);

    /// <summary>The resource that holds a globally unique name, in whatever subscription; null when the name is free.</summary>
    AzureResource? FindByGlobalName(string armType, string name);

    /// <summary>The resources that are filed under a key; see <see cref="CloudKeys"/>. Its cost does not grow with the cloud.</summary>
    IEnumerable<AzureResource> ByKey(string key);

    /// <summary>
    /// Whether there may be resources of an ARM type whose ids are not known yet: then one that is not found is not missing for certain. Only a plan with
    /// unknown values has such.
    /// </summary>
    bool MayHoldMore(string armType) => false;

    /// <summary>Whether an id stands for something that is there though no stack made it; see <see cref="GivenResources"/>.</summary>
    bool IsGiven(string id) => false;
}
