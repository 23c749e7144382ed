using DataMesh.Model.Roles;

namespace DataMesh.Components.Access;

/// <summary>
/// Access to the containers of a storage account: one role assignment on a container for each identity and level, conditioned on the folders behind the ports.
/// Storage Blob Data Reader to read, Storage Blob Data Contributor to write.
/// </summary>
internal static class BlobAccess
{
    /// <summary>Assigns the roles.</summary>
    /// <param name="store">The store's component.</param>
    /// <param name="name">The store's logical name; the assignments' names start with it.</param>
    /// <param name="site">Where the store stands.</param>
    /// <param name="storeKey">What the store is called in the assignments' names, whatever the cloud calls it.</param>
    /// <param name="containers">The containers of the account.</param>
    /// <param name="accesses">Who does what with which folder; those without a folder are of another store and left out.</param>
    public static void Give(
        Resource store, string name, LandingZoneSite site, string storeKey, IReadOnlyDictionary<ContainerName, AzureNative.Storage.BlobContainer> containers,
        IEnumerable<(StoreAccess Access, ContainerName? Container, string Path)> accesses)
    {
        foreach (var assignment in accesses.GroupBy(entry => (entry.Container, entry.Access.Identity.Product, entry.Access.Level)))
        {
            if (assignment.Key.Container is not { } container)
                continue;
            var (_, product, level) = assignment.Key;
            DataRole.Assign(
                store,
                $"{name}-{container}-{(level == AccessLevel.Read ? "read" : "write")}-{product.Domain}-{product.Product}",
                site,
                level == AccessLevel.Read ? RoleIds.StorageBlobDataReader : RoleIds.StorageBlobDataContributor,
                containers[container].Id,
                $"{storeKey}/{container}",
                [.. assignment.Select(entry => entry.Access)],
                BlobPathCondition.For(level, container, assignment.Select(entry => entry.Path)));
        }
    }
}
