namespace DataMesh.Rpc.Monitor;

/// <summary>Another identity of a resource: a whole URN, or the parts that differ. Empty parts are those of the resource itself.</summary>
public sealed record AliasSpec
{
    /// <summary>The whole URN; empty where the parts say it.</summary>
    public string Urn { get; init; } = "";

    /// <summary>The earlier name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The earlier type.</summary>
    public string Type { get; init; } = "";

    /// <summary>The earlier stack.</summary>
    public string Stack { get; init; } = "";

    /// <summary>The earlier project.</summary>
    public string Project { get; init; } = "";

    /// <summary>The URN of the earlier parent.</summary>
    public string ParentUrn { get; init; } = "";

    /// <summary>Whether the resource had no parent but the stack.</summary>
    public bool NoParent { get; init; }
}
