using DataMesh.Model;
using DataMesh.Model.Environments;
using DataMesh.Model.Names;

namespace DataMesh.Cli.Scaffolding;

/// <summary>A domain as the command line asks for it; every word of it is of its form.</summary>
internal sealed record DomainRequest
{
    /// <summary>The name.</summary>
    public required DomainName Name { get; init; }

    /// <summary>The kind.</summary>
    public required DomainKind Kind { get; init; }

    /// <summary>The name of the group that answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>The name of the group that looks after its data; null for one that is named after the owner.</summary>
    public string? Steward { get; init; }

    /// <summary>The owner's object id; null for one that is known or made up.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>The steward's object id; null for one that is known or made up.</summary>
    public Guid? StewardId { get; init; }

    /// <summary>The stores: their kinds and names.</summary>
    public ImmutableArray<(StoreTemplate Template, StoreName Name)> Stores { get; init; } = [];

    /// <summary>The name for people; null for the words of the name.</summary>
    public string? Title { get; init; }

    /// <summary>Who pays; null for the domain's name.</summary>
    public string? CostCentre { get; init; }

    /// <summary>The index; null for the next free one.</summary>
    public int? Index { get; init; }

    /// <summary>The subscriptions of its own.</summary>
    public ImmutableSortedDictionary<EnvironmentName, Guid> Subscriptions { get; init; } = ImmutableSortedDictionary<EnvironmentName, Guid>.Empty;
}
