namespace DataMesh.Model.Roles;

/// <summary>
/// The condition that narrows Storage Blob Data Reader to one folder of one container. Reading is judged by the blob's path, listing by the prefix that the
/// caller asks for; each needs its own half (Azure role assignment conditions for Blob Storage, "Read or list blobs in named containers with a path").
/// </summary>
public static class BlobReadCondition
{
    /// <summary>The version of the condition language.</summary>
    public const string Version = "2.0";

    private const string Read = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read";
    private const string Container = "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name]";
    private const string BlobPath = "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers/blobs:path]";
    private const string ListedPrefix = "@Request[Microsoft.Storage/storageAccounts/blobServices/containers/blobs:prefix]";

    /// <summary>The condition for a lake path.</summary>
    public static string For(LakePath path) => ForPath(path.Container, path.Path);

    /// <summary>The condition for a folder: what lies below it can be read and listed, nothing else.</summary>
    /// <param name="container">The container.</param>
    /// <param name="path">The folder, without leading or trailing slash; checked by the model (no quotes, no wildcards).</param>
    /// <exception cref="MeshException">The path holds what would change the condition's meaning (DM0119).</exception>
    public static string ForPath(ContainerName container, string path)
    {
        if (LakePath.Refusal(path, null) is { } refusal)
            throw new MeshException(refusal);
        var inContainer = $"{Container} StringEquals '{container}'";
        return $"((!(ActionMatches{{'{Read}'}} AND NOT SubOperationMatches{{'Blob.List'}})) OR ({inContainer} AND {BlobPath} StringStartsWith '{path}/'))"
            + $" AND ((!(ActionMatches{{'{Read}'}} AND SubOperationMatches{{'Blob.List'}})) OR ({inContainer} AND {ListedPrefix} "
            + $"StringStartsWith '{path}/'))";
    }
}
