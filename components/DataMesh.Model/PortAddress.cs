namespace DataMesh.Model;

/// <summary>Where an output port is in the mesh; written domain/product/port.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Product">The product.</param>
/// <param name="Port">The port.</param>
public sealed record PortAddress(DomainName Domain, ProductName Product, PortName Port) : IComparable<PortAddress>
{
    /// <summary>The product that the port belongs to.</summary>
    public ProductAddress Owner => new(Domain, Product);

    /// <summary>Reads domain/product/port; null where the text is not of that form or a name is illegal.</summary>
    public static PortAddress? TryParse(string? text) =>
        text?.Split('/') is [var domain, var product, var port]
        && ProductAddress.TryParse($"{domain}/{product}") is { } owner
        && PortName.Check(port).ValueOrNull is { } portName
            ? new PortAddress(owner.Domain, owner.Product, portName)
            : null;

    /// <inheritdoc/>
    public int CompareTo(PortAddress? other) => string.CompareOrdinal(ToString(), other?.ToString());

    /// <summary>The text domain/product/port.</summary>
    public override string ToString() => $"{Domain}/{Product}/{Port}";
}
