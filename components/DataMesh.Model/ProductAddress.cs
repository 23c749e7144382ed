namespace DataMesh.Model;

/// <summary>Where a data product is in the mesh; written domain/product.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Product">The product.</param>
public sealed record ProductAddress(DomainName Domain, ProductName Product) : IComparable<ProductAddress>
{
    /// <summary>Reads domain/product; null where the text is not of that form or a name is illegal.</summary>
    public static ProductAddress? TryParse(string? text) =>
        text?.Split('/') is [var domain, var product]
        && DomainName.Check(domain).ValueOrNull is { } domainName
        && ProductName.Check(product).ValueOrNull is { } productName
            ? new ProductAddress(domainName, productName)
            : null;

    /// <inheritdoc/>
    public int CompareTo(ProductAddress? other) => string.CompareOrdinal(ToString(), other?.ToString());

    /// <summary>The text domain/product.</summary>
    public override string ToString() => $"{Domain}/{Product}";
}
