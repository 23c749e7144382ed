namespace DataMesh.Model;

/// <summary>What no two documents of one partition key value may share.</summary>
/// <param name="Paths">The paths of the properties that count together, such as /number; 1 to <see cref="MostPaths"/>.</param>
public sealed record DocumentUniqueKey(params ImmutableArray<string> Paths)
{
    /// <summary>The most paths.</summary>
    public const int MostPaths = 16;
}
