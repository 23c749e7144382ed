using DataMesh.Catalog.Standards;
using DataMesh.Catalog.Tests.Shapes;

namespace DataMesh.Catalog.Tests.Standards;

public sealed class StandardConformanceTests
{
    public static TheoryData<string> Paths => [.. CatalogDocuments.Of(Documents.Company()).Select(document => document.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_document_of_the_mesh_is_what_its_standard_says(string path) => Faults(Documents.Named(Documents.Company(), path)).ShouldBeEmpty();

    [Fact]
    public void Every_product_and_every_port_has_its_document()
    {
        var facts = Documents.Company();

        CatalogDocuments.Of(facts).Select(document => document.Path).ShouldBe(
            facts.Mesh.Products.Select(product => CatalogDocuments.PathOf(product.Address))
                .Concat(facts.Mesh.Ports.Select(port => CatalogDocuments.PathOf(port.Address)))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_port_at_every_kind_of_store_is_what_the_standard_says()
    {
        var mesh = EveryStore.Mesh;

        mesh.Ports.Select(port => port.Port.Source.GetType()).Distinct().ShouldBe(
            EveryStore.Objects, ignoreOrder: true, "the mesh of this test needs a port at the new kind of store.");
        foreach (var document in CatalogDocuments.Of(Documents.Facts(mesh)))
            Faults(document).ShouldBeEmpty(document.Path);
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes() => CatalogDocuments.Of(Documents.Company()).ShouldBe(CatalogDocuments.Of(Documents.Company()));

    [Theory]
    [InlineData("kind: DataContract\n", "kind: DataProduct\n", "$.kind")]
    [InlineData("status: active\n", "status: living\n", "$.status")]
    [InlineData("status: active\n", "state: active\n", "$.state")]
    [InlineData("version: \"1.0.0\"\n", "version: 1.0\n", "$.version")]
    [InlineData("    type: sqlserver\n", "    type: azure\n", "$.servers[0].format")]
    [InlineData("        required: true\n", "        required: \"yes\"\n", "$.schema[0].properties[0].required")]
    public void What_breaks_the_standard_is_found(string right, string wrong, string place)
    {
        var text = Documents.Named(Documents.Company(), "finance.billed-fees.billed-fees.odcs.yaml").Text;
        text.ShouldContain(right);

        OdcsShape.Document.Faults(Documents.Read(text.Replace(right, wrong, StringComparison.Ordinal))).ShouldContain(fault =>
            fault.StartsWith(place, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Faults(CatalogDocument document) =>
        (document.Path.EndsWith(".odps.yaml", StringComparison.Ordinal) ? OdpsShape.Document : OdcsShape.Document).Faults(Documents.Read(document.Text));
}
