namespace DataMesh.Stacks.Exports;

/// <summary>The collections of the catalog as data: one for the mesh, below it one for each domain, which its owners and stewards look after.</summary>
internal static class CollectionExports
{
    /// <summary>The collections of a mesh, a parent before its children, domains by index. The names fit the 3 to 36 characters that Purview allows.</summary>
    public static ImmutableArray<Dictionary<string, object?>> Of(Mesh mesh) =>
    [
        new()
        {
            ["name"] = mesh.Prefix.Value,
            ["title"] = "Data mesh",
        },
        .. mesh.Domains.Select(domain => new Dictionary<string, object?>
        {
            ["name"] = $"{mesh.Prefix}-{domain.Name}",
            ["title"] = domain.Title,
            ["parent"] = mesh.Prefix.Value,
            ["owners"] = Group(domain.Owner),
            ["stewards"] = Group(domain.Steward),
        }),
    ];

    private static Dictionary<string, object?> Group(GroupReference group) => new() { ["name"] = group.Name, ["objectId"] = group.ObjectId.ToString("D") };
}
