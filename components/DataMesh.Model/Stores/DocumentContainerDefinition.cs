using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>A container of a document store.</summary>
public sealed record DocumentContainerDefinition
{
    /// <summary>The longest time after which documents are deleted, in days: as many whole days as fit into the seconds that Cosmos DB counts.</summary>
    public const int LongestLifeDays = int.MaxValue / 86_400;

    /// <summary>The smallest step of <see cref="LargestThroughput"/>, and its smallest value, in request units a second.</summary>
    public const int ThroughputStep = 1_000;

    /// <summary>The largest value of <see cref="LargestThroughput"/>, in request units a second.</summary>
    public const int MostThroughput = 1_000_000;

    /// <summary>The most unique keys.</summary>
    public const int MostUniqueKeys = 10;

    /// <summary>A container.</summary>
    /// <param name="name">1 to 63 letters, digits, hyphens, underscores; unique in the store. Renaming it replaces the container with its documents.</param>
    /// <param name="partitionKey">
    /// The path of the property by which documents are spread over partitions, such as /accountId. Choose one with many values that most queries name: to
    /// change it replaces the container with its documents.
    /// </param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public DocumentContainerDefinition(string name, string partitionKey, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Location = new SourceLocation(file, line);
        CheckedName = CosmosContainerName.Check(name, Location);
        PartitionKey = partitionKey;
    }

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a container of a <see cref="Mesh"/>.</exception>
    public CosmosContainerName Name => CheckedName.Value;

    /// <summary>The path of the property by which documents are spread over partitions.</summary>
    public string PartitionKey { get; }

    /// <summary>Where the container is written.</summary>
    public SourceLocation Location { get; }

    /// <summary>
    /// Days after its last change at which a document is deleted: 1 to <see cref="LongestLifeDays"/>; null, the default, for never.
    /// </summary>
    public int? DeleteAfterDays { get; init; }

    /// <summary>
    /// What no two documents of one partition key value may share, each a set of paths; none by default, ten at most. To change them replaces the container
    /// with its documents.
    /// </summary>
    public ImmutableArray<DocumentUniqueKey> UniqueKeys { get; init; } = [];

    /// <summary>
    /// The throughput up to which the container scales by itself, in request units a second: 1,000 to 1,000,000 in steps of 1,000; 1,000 by default. A tenth of
    /// it is paid for at least. It counts where the environment's profile is not serverless.
    /// </summary>
    public int LargestThroughput { get; init; } = ThroughputStep;

    internal Checked<CosmosContainerName> CheckedName { get; }

    /// <summary>Every path that the definition names, in the order in which it is written.</summary>
    internal IEnumerable<string> Paths => UniqueKeys.SelectMany(key => key.Paths).Prepend(PartitionKey);
}
