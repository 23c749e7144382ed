using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// A domain: a part of the company that owns its data. One domain is one landing zone and one stack an environment. Making one never throws;
/// <see cref="Mesh.Create"/> checks it with all others.
/// </summary>
public sealed record Domain
{
    /// <summary>The largest index.</summary>
    public const int LargestIndex = 4095;

    private readonly Checked<DomainName> _name;

    /// <summary>A domain.</summary>
    /// <param name="name">2 to 20 characters in lower-case kebab, unique in the mesh.</param>
    /// <param name="index">1 to <see cref="LargestIndex"/>, unique in the mesh, never used again: the domain's addresses follow from it.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Domain(string name, int index, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Location = new SourceLocation(file, line);
        _name = DomainName.Check(name, Location);
        Index = index;
    }

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a domain of a <see cref="Mesh"/>.</exception>
    public DomainName Name => _name.Value;

    /// <summary>The place in the address plan.</summary>
    public int Index { get; }

    /// <summary>Where the domain is written.</summary>
    public SourceLocation Location { get; }

    /// <summary>The name for people.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of data it publishes.</summary>
    public required DomainKind Kind { get; init; }

    /// <summary>The group that answers for the domain, and may approve access to its products.</summary>
    public required GroupReference Owner { get; init; }

    /// <summary>The group that looks after the data's quality, and may approve access to the domain's products.</summary>
    public required GroupReference Steward { get; init; }

    /// <summary>Who pays; becomes a tag of every resource.</summary>
    public required string CostCentre { get; init; }

    /// <summary>What it keeps its data in; none by default.</summary>
    public ImmutableArray<Store> Stores { get; init; } = [];

    /// <summary>What it publishes; none by default.</summary>
    public ImmutableArray<DataProduct> Products { get; init; } = [];

    /// <summary>What it runs on the hub's cluster to serve its products; none by default. Where the hub has no cluster, none of it runs.</summary>
    public ImmutableArray<ApiWorkload> Workloads { get; init; } = [];

    internal Checked<DomainName> CheckedName => _name;
}
