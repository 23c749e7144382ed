using DataMesh.Model.Environments;

namespace DataMesh.Cli.Access;

/// <summary>What a person wants to ask for; null where nothing is said.</summary>
internal sealed record RequestInput
{
    /// <summary>The product that wants to read.</summary>
    public string? Consumer { get; init; }

    /// <summary>The port that it wants to read.</summary>
    public string? Port { get; init; }

    /// <summary>What for.</summary>
    public string? Purpose { get; init; }

    /// <summary>Where it was discussed.</summary>
    public string? Ticket { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>For how many days, where the last one is not said.</summary>
    public int? Days { get; init; }

    /// <summary>The environments; all where none is said.</summary>
    public ImmutableArray<EnvironmentName>? Environments { get; init; }

    /// <summary>The group that asks.</summary>
    public string? RequestedBy { get; init; }

    /// <summary>Who of it asks.</summary>
    public string? Person { get; init; }

    /// <summary>The id of the request that is continued.</summary>
    public string? Renews { get; init; }
}
