using DataMesh.Cli.Rendering;
using static DataMesh.Cli.Tests.Rendering.Plans;

namespace DataMesh.Cli.Tests.Rendering;

public sealed class PropertyPathsTests
{
    [Theory]
    [InlineData("sku.name", "\"S\"")]
    [InlineData("subnets[1].name", "\"b\"")]
    [InlineData("subnets[1]", "{…}")]
    [InlineData("plain", "1")]
    public void A_value_is_found_by_its_path(string path, string shown) =>
        ValueText.Scalar(PropertyPaths.Find(Map("""{"sku": {"name": "S"}, "subnets": [{"name": "a"}, {"name": "b"}], "plain": 1}"""), path).ShouldNotBeNull())
            .ShouldBe(shown);

    [Theory]
    [InlineData("absent")]
    [InlineData("sku.absent.deeper")]
    [InlineData("subnets[7].name")]
    [InlineData("subnets[x")]
    [InlineData("provider")]
    public void A_path_that_leads_nowhere_gives_nothing(string path) =>
        PropertyPaths.Find(Map("""{"sku": {"name": "S"}, "subnets": [{"name": "a"}]}"""), path).ShouldBeNull();
}
