using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>A topic of an event stream: an event hub.</summary>
public sealed record EventTopicDefinition
{
    /// <summary>The most partitions: what an event hub of the Standard tier may have.</summary>
    public const int MostPartitions = 32;

    /// <summary>The longest time for which events are kept, in days: what the Premium tier allows.</summary>
    public const int LongestRetentionDays = 90;

    /// <summary>A topic.</summary>
    /// <param name="name">1 to 50 letters, digits, hyphens, underscores, stops; unique in the stream. Renaming it replaces the topic with its events.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EventTopicDefinition(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Location = new SourceLocation(file, line);
        CheckedName = EventHubName.Check(name, Location);
    }

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a topic of a <see cref="Mesh"/>.</exception>
    public EventHubName Name => CheckedName.Value;

    /// <summary>Where the topic is written.</summary>
    public SourceLocation Location { get; }

    /// <summary>
    /// How many readers of one consumer can work side by side: 1 to <see cref="MostPartitions"/>; 4 by default. Choose for the busiest day: the Standard tier
    /// never changes it, the Premium tier only makes it larger.
    /// </summary>
    public int Partitions { get; init; } = 4;

    /// <summary>
    /// Days for which events are kept: 1 to <see cref="LongestRetentionDays"/>; 7 by default. Where the environment's tier keeps them for less, they are kept
    /// for as long as it can.
    /// </summary>
    public int RetentionDays { get; init; } = 7;

    internal Checked<EventHubName> CheckedName { get; }

    internal bool IsLegal() => Partitions is >= 1 and <= MostPartitions && RetentionDays is >= 1 and <= LongestRetentionDays;
}
