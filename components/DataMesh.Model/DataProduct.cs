using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// Data that a domain publishes for others, through output ports, under a contract. One product is one resource group in its domain's stack and one
/// managed identity in the hub's. Making one never throws; <see cref="Mesh.Create"/> checks it with all others.
/// </summary>
public sealed record DataProduct
{
    private readonly Checked<ProductName> _name;

    /// <summary>A data product.</summary>
    /// <param name="name">2 to 30 characters in lower-case kebab, unique in its domain.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public DataProduct(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Location = new SourceLocation(file, line);
        _name = ProductName.Check(name, Location);
    }

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a product of a <see cref="Mesh"/>.</exception>
    public ProductName Name => _name.Value;

    /// <summary>Where the product is written.</summary>
    public SourceLocation Location { get; }

    /// <summary>The semantic version of the product and of the contract of its ports, such as 1.0.0; a port may have a version of its own.</summary>
    public required string Version { get; init; }

    /// <summary>The name for people.</summary>
    public required string Title { get; init; }

    /// <summary>What the product is for, in a sentence.</summary>
    public required string Purpose { get; init; }

    /// <summary>What the data cannot or must not be used for, in a sentence; null, the default, where nothing is known.</summary>
    public string? Limitations { get; init; }

    /// <summary>How the data is best used, in a sentence; null by default.</summary>
    public string? Usage { get; init; }

    /// <summary>How far its life has come; active by default. What ends is announced first, and no grant outlasts the last day.</summary>
    public ProductLifecycle Lifecycle { get; init; } = ProductLifecycle.Active;

    /// <summary>Where readers ask and are told; nowhere by default.</summary>
    public ImmutableArray<SupportChannel> Support { get; init; } = [];

    /// <summary>The group that answers for the product, and may approve access to it.</summary>
    public required GroupReference Owner { get; init; }

    /// <summary>How much harm a leak does.</summary>
    public required Classification Classification { get; init; }

    /// <summary>Whether it tells about people who can be identified.</summary>
    public required bool PersonalData { get; init; }

    /// <summary>Where others read it; at least one.</summary>
    public required ImmutableArray<OutputPort> Outputs { get; init; }

    /// <summary>What it reads of other products; none by default. An input gives no access: an approved request does.</summary>
    public ImmutableArray<InputPort> Inputs { get; init; } = [];

    /// <summary>What may sign in as the product, to fill it and to deploy what it runs; none by default. No pipeline has a secret.</summary>
    public ImmutableArray<DeliveryPipeline> Pipelines { get; init; } = [];

    /// <summary>What readers can rely on, at each port that has no contract of its own.</summary>
    public required DataContract Contract { get; init; }

    internal Checked<ProductName> CheckedName => _name;
}
