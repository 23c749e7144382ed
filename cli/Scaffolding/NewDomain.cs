using DataMesh.Model;
using DataMesh.Model.Names;

namespace DataMesh.Cli.Scaffolding;

/// <summary>A domain that is not written yet.</summary>
internal sealed record NewDomain
{
    /// <summary>The name.</summary>
    public required DomainName Name { get; init; }

    /// <summary>The class that will hold it, and the file in stacks/Domains/.</summary>
    public required string ClassName { get; init; }

    /// <summary>The place in the address plan.</summary>
    public required int Index { get; init; }

    /// <summary>The name for people.</summary>
    public required string Title { get; init; }

    /// <summary>The kind.</summary>
    public required DomainKind Kind { get; init; }

    /// <summary>The group that answers for it.</summary>
    public required NewGroup Owner { get; init; }

    /// <summary>The group that looks after its data; may be the owner.</summary>
    public required NewGroup Steward { get; init; }

    /// <summary>Who pays.</summary>
    public required string CostCentre { get; init; }

    /// <summary>The stores, in the order in which they were asked for.</summary>
    public required ImmutableArray<NewStore> Stores { get; init; }

    /// <summary>The groups that are still to be written.</summary>
    public IEnumerable<NewGroup> NewGroups => new[] { Owner, Steward }.Distinct().Where(group => group.IsNew);
}
