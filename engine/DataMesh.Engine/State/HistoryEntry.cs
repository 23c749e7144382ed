namespace DataMesh.Engine.State;

/// <summary>What the history keeps of a run that changed something.</summary>
/// <param name="Kind">What it was for.</param>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended.</param>
/// <param name="Succeeded">Whether it did all that it planned.</param>
/// <param name="Config">The stack's settings; secret ones are left out.</param>
/// <param name="Changes">How often each operation occurred, by the names that Pulumi uses.</param>
public sealed record HistoryEntry(
    RunKind Kind,
    DateTimeOffset Start,
    DateTimeOffset End,
    bool Succeeded,
    ImmutableSortedDictionary<string, string> Config,
    ImmutableSortedDictionary<string, int> Changes);
