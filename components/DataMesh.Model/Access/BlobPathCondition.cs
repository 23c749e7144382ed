namespace DataMesh.Model.Access;

/// <summary>
/// The condition that narrows a role on a container to some of its folders. One assignment carries all folders, because Azure knows an assignment by scope,
/// role and principal: a second one for another folder is refused (RoleAssignmentExists), whatever its condition.
/// </summary>
/// <remarks>
/// Reading is judged by the blob's path, listing by the prefix that the caller asks for (Azure role assignment conditions for Blob Storage,
/// "Read or list blobs in named containers with a path"); each needs its own half.
/// </remarks>
public static class BlobPathCondition
{
    /// <summary>The version of the condition language.</summary>
    public const string Version = "2.0";

    private const string Blobs = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs";
    private const string Container = "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name]";
    private static readonly ImmutableArray<string> Writes = ["write", "add/action", "delete", "move/action"];

    /// <summary>The condition.</summary>
    /// <param name="level">What the role allows.</param>
    /// <param name="container">The container.</param>
    /// <param name="paths">Folders without leading or trailing slash, as the model has checked them; at least one. Order and repetition do not matter.</param>
    public static string For(AccessLevel level, ContainerName container, IEnumerable<string> paths)
    {
        var folders = paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var inContainer = $"{Container} StringEquals '{container}'";
        var onPath = $"({inContainer} AND {Any(folders, $"@Resource[{Blobs}:path]")})";
        var onPrefix = $"({inContainer} AND {Any(folders, $"@Request[{Blobs}:prefix]")})";

        var reads = $"!(ActionMatches{{'{Blobs}/read'}} AND NOT SubOperationMatches{{'Blob.List'}})";
        var touches = level == AccessLevel.Read ? reads : string.Join(" AND ", Writes.Select(write => $"!(ActionMatches{{'{Blobs}/{write}'}})").Prepend(reads));
        var lists = $"!(ActionMatches{{'{Blobs}/read'}} AND SubOperationMatches{{'Blob.List'}})";
        return $"(({touches}) OR {onPath}) AND (({lists}) OR {onPrefix})";
    }

    private static string Any(string[] folders, string attribute)
    {
        var tests = folders.Select(folder => $"{attribute} StringStartsWith '{folder}/'");
        return folders.Length == 1 ? tests.First() : $"({string.Join(" OR ", tests)})";
    }
}
