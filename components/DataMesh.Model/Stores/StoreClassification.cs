namespace DataMesh.Model;

/// <summary>How sensitive what a store holds is: what encryption, threat protection and people's access follow from. The one place that decides it.</summary>
public static class StoreClassification
{
    /// <summary>
    /// The highest classification of the products with a port at the store. A store without a port holds what the domain's products are made from, so it counts
    /// as the highest of them; in a domain without products as <see cref="Classification.Confidential"/>, until somebody says what it holds.
    /// </summary>
    /// <param name="domain">The domain that owns the store.</param>
    /// <param name="store">The store.</param>
    public static Classification Of(Domain domain, Store store)
    {
        var published = domain.Products.Where(product => product.Outputs.Any(port => port.Source is StoreObject source && ReferenceEquals(source.Store, store))).ToImmutableArray();
        return (published.IsEmpty ? domain.Products : published).Select(product => product.Classification).DefaultIfEmpty(Classification.Confidential).Max();
    }
}
