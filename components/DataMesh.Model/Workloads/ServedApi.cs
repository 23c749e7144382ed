namespace DataMesh.Model;

/// <summary>An API with the product that it serves, and signs in as, and with the port that leads to it.</summary>
/// <param name="Product">The product.</param>
/// <param name="Port">The port.</param>
/// <param name="Workload">The API.</param>
public sealed record ServedApi(DataProduct Product, OutputPort Port, ApiWorkload Workload)
{
    /// <summary>The APIs of a domain, by name. <see cref="Mesh.Create"/> has made sure that each has one port.</summary>
    /// <param name="domain">The domain; one of a mesh.</param>
    public static ImmutableArray<ServedApi> Of(Domain domain) =>
    [
        .. from product in domain.Products
           from port in product.Outputs
           let workload = port.Source as ApiWorkload
           where workload is not null
           orderby workload.Name
           select new ServedApi(product, port, workload),
    ];
}
