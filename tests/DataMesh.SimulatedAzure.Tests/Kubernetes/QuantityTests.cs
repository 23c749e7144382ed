using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.SimulatedAzure.Tests.Kubernetes;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "1")]
    [InlineData("0.5", "500m")]
    [InlineData("500m", "500m")]
    [InlineData("1500m", "1500m")]
    [InlineData("2000m", "2")]
    [InlineData("1Gi", "1Gi")]
    [InlineData("1024Mi", "1Gi")]
    [InlineData("1.5Gi", "1536Mi")]
    [InlineData("1e3", "1k")]
    [InlineData("12E", "12E")]
    [InlineData("1u", "1m")]
    public void A_quantity_is_written_as_an_API_server_writes_it(string text, string canonical)
    {
        Quantity.TryParse(text, out var quantity).ShouldBeTrue();
        quantity.ToString().ShouldBe(canonical);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a lot")]
    [InlineData("1GiB")]
    [InlineData("1.2.3")]
    [InlineData("Mi")]
    [InlineData("1 Gi")]
    public void What_is_no_quantity_is_none(string text) => Quantity.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Quantities_add_up_across_suffixes()
    {
        Quantity.TryParse("1Gi", out var one);
        Quantity.TryParse("512Mi", out var half);
        (one + half).ToString().ShouldBe("1536Mi");
        (half * 3 > one).ShouldBeTrue();
    }
}
