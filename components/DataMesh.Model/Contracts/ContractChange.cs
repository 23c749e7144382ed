namespace DataMesh.Model.Contracts;

/// <summary>One difference between what was published and what is promised now.</summary>
/// <param name="Kind">What it means for readers.</param>
/// <param name="Product">The product: domain/product.</param>
/// <param name="Port">The port that it is about; null where it is about the product as a whole.</param>
/// <param name="Part">What of it changed, such as "version" or "column currency".</param>
/// <param name="Words">What happened to that part, such as "is dropped".</param>
public sealed record ContractChange(ContractChangeKind Kind, string Product, string? Port, string Part, string Words)
{
    /// <summary>Where it is: domain/product or domain/product/port.</summary>
    public string Place => Port is null ? Product : $"{Product}/{Port}";
}
