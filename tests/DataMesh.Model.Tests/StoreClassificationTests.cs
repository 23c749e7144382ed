namespace DataMesh.Model.Tests;

public sealed class StoreClassificationTests
{
    private static readonly Lake Published = new("published");
    private static readonly Lake Staging = new("staging");

    [Fact]
    public void A_store_is_as_sensitive_as_the_most_sensitive_product_that_it_publishes()
    {
        var domain = Domain(Product("fees", Classification.Internal), Product("salaries", Classification.Restricted));

        StoreClassification.Of(domain, Published).ShouldBe(Classification.Restricted);
    }

    [Fact]
    public void A_store_without_a_port_holds_what_the_domains_products_are_made_from() =>
        StoreClassification.Of(Domain(Product("fees", Classification.Internal)), Staging).ShouldBe(Classification.Internal);

    [Fact]
    public void What_nobody_has_classified_is_confidential() => StoreClassification.Of(Domain(), Staging).ShouldBe(Classification.Confidential);

    [Fact]
    public void Another_stores_product_does_not_count_where_the_store_has_its_own()
    {
        var other = Samples.Product("secrets", OutputPort.Dataset("secrets", Staging.Folder(LakeLayer.Curated, "secrets"))) with
        {
            Classification = Classification.Restricted,
        };
        var domain = Domain(Product("fees", Classification.Public), other);

        StoreClassification.Of(domain, Published).ShouldBe(Classification.Public);
        StoreClassification.Of(domain, Staging).ShouldBe(Classification.Restricted);
    }

    private static DataProduct Product(string name, Classification classification) =>
        Samples.Product(name, OutputPort.Dataset(name, Published.Folder(LakeLayer.Curated, name))) with { Classification = classification };

    private static Domain Domain(params DataProduct[] products) => Samples.Domain("finance", 1, [Published, Staging], [.. products]);
}
