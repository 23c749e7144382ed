namespace DataMesh.Model.Contracts;

/// <summary>
/// What a data product promised its readers when the hub published it: all that they can rely on, and nothing that is only told, such as titles and
/// descriptions.
/// </summary>
public sealed record PublishedContract
{
    /// <summary>The product: domain/product.</summary>
    public required string Product { get; init; }

    /// <summary>The semantic version of the product.</summary>
    public required string Version { get; init; }

    /// <summary>How much harm a leak does.</summary>
    public required Classification Classification { get; init; }

    /// <summary>Whether it tells about people who can be identified.</summary>
    public required bool PersonalData { get; init; }

    /// <summary>How far the product's life had come.</summary>
    public required ProductLifecycle Lifecycle { get; init; }

    /// <summary>The output ports, by name.</summary>
    public required ImmutableArray<PublishedPortContract> Ports { get; init; }

    /// <summary>What a product promises now.</summary>
    public static PublishedContract Of(PublishedProduct published) => new()
    {
        Product = published.Address.ToString(),
        Version = published.Product.Version,
        Classification = published.Product.Classification,
        PersonalData = published.Product.PersonalData,
        Lifecycle = published.Product.Lifecycle,
        Ports =
        [
            .. published.Product.Outputs.OrderBy(port => port.Name)
                .Select(port => PublishedPortContract.Of(new PublishedPort(published.Domain, published.Product, port))),
        ],
    };

    /// <summary>What the products of a mesh promise now, in their order.</summary>
    public static ImmutableArray<PublishedContract> Of(Mesh mesh) => [.. mesh.Products.Select(Of)];
}
