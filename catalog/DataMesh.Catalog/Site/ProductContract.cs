namespace DataMesh.Catalog.Site;

/// <summary>A contract of a product: its own, or that of a port which has another.</summary>
/// <param name="Port">The port; null for the product's own.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Columns">Its columns, and below each the fields in it.</param>
internal sealed record ProductContract(PublishedPort? Port, DataContract Contract, ImmutableArray<ContractColumn> Columns)
{
    /// <summary>The product's own contract, then those of ports that have one of their own.</summary>
    public static ImmutableArray<ProductContract> Of(PublishedProduct product, IEnumerable<PublishedPort> ports) =>
    [
        new ProductContract(null, product.Product.Contract, Flatten(product.Product.Contract, "column")),
        .. ports.Where(port => port.Port.Contract is not null)
            .Select(port => new ProductContract(port, port.Contract, Flatten(port.Contract, $"{SiteLinks.PortAnchor(port)}-column"))),
    ];

    // Names of columns may have letters that an address of a page cannot, so columns are numbered there.
    private static ImmutableArray<ContractColumn> Flatten(DataContract contract, string anchor) =>
        [.. Flatten(contract.Columns, "").Select((column, i) => column with { Anchor = $"{anchor}-{i + 1}" })];

    private static IEnumerable<ContractColumn> Flatten(ImmutableArray<Column> columns, string before) => columns.SelectMany(column =>
        Flatten(column.Fields, $"{before}{column.Name}.").Prepend(new ContractColumn($"{before}{column.Name}", column, "")));
}
