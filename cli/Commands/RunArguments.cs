namespace DataMesh.Cli.Commands;

/// <summary>How a run is wanted.</summary>
internal sealed record RunArguments
{
    /// <summary>The stack that is named, by argument or option.</summary>
    public string? Stack { get; init; }

    /// <summary>The environment whose stacks are all meant.</summary>
    public string? Environment { get; init; }

    /// <summary>Whether to go on without asking.</summary>
    public bool Yes { get; init; }

    /// <summary>Whether JSON is wanted.</summary>
    public bool Json { get; init; }

    /// <summary>Whether each property is shown in place of the table.</summary>
    public bool Diff { get; init; }

    /// <summary>Whether outputs of resources that do not exist yet are unknown.</summary>
    public bool Unknowns { get; init; }

    /// <summary>Whether the program runs as a process of its own.</summary>
    public bool OverWire { get; init; }

    /// <summary>Whether the cloud is read first.</summary>
    public bool Refresh { get; init; }

    /// <summary>Whether nothing is to be changed.</summary>
    public bool PreviewOnly { get; init; }

    /// <summary>The day that counts for grants; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Configuration for every stack of the run, above that of its file.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Config { get; init; } = [];

    /// <summary>The stores that may be lost with their data.</summary>
    public ImmutableHashSet<string> AllowDataLoss { get; init; } = [];
}
