using DataMesh.Catalog.Standards;

namespace DataMesh.Catalog.Tests;

public sealed class CatalogDocumentTests
{
    [Fact]
    public void Documents_are_the_same_when_they_say_the_same() =>
        new CatalogDocument("finance.billed-fees.odps.yaml", "kind: DataProduct\n").ShouldBe(new CatalogDocument("finance.billed-fees.odps.yaml", "kind: DataProduct\n"));
}
