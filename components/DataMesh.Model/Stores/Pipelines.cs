using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// What moves and shapes a domain's data: an Azure Data Factory in a network of its own that the service manages. It holds no data, so no port can be bound to
/// it: what its pipelines make is written to other stores, by the products that they run as.
/// </summary>
public sealed record Pipelines : Store
{
    /// <summary>A data factory.</summary>
    /// <param name="name">2 to 15 characters in lower-case kebab, unique in its domain. Renaming it replaces the factory with its pipelines.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Pipelines(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : base(name, new SourceLocation(file, line))
    {
    }

    /// <summary>
    /// The domain's products that are made here; at least one. A pipeline signs in as the product's identity, so it may do what the product may, and the
    /// factory reaches the stores behind these products' ports and no others.
    /// </summary>
    public required ImmutableArray<DataProduct> Runs { get; init; }

    /// <summary>
    /// The repository that pipelines are written in; null, the default, for none. Only dev is linked to it: what is in test and prod comes from there by the
    /// domain's own release.
    /// </summary>
    public PipelinesRepository? Repository { get; init; }

    /// <summary>The stores behind the ports of the products, each once, in the order of their names.</summary>
    public ImmutableArray<Store> Reaches =>
    [
        .. Runs.SelectMany(product => product.Outputs).Select(port => port.Source).OfType<StoreObject>().Select(source => source.Store)
            .DistinctBy(store => store.Name).OrderBy(store => store.Name),
    ];

    /// <inheritdoc/>
    public override T Accept<T>(IStoreVisitor<T> visitor) => visitor.Visit(this);
}
