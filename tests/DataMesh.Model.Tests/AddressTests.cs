using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Model.Tests;

public sealed class AddressTests
{
    [Fact]
    public void An_address_reads_back_what_it_writes() =>
        Prop.ForAll(Generators.Domain.ToArbitrary(), Generators.Product.ToArbitrary(), Generators.Port.ToArbitrary(), (domain, product, port) =>
        {
            var address = new PortAddress(domain, product, port);
            PortAddress.TryParse(address.ToString()).ShouldBe(address);
            ProductAddress.TryParse(address.Owner.ToString()).ShouldBe(address.Owner);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("finance")]
    [InlineData("finance/Fees")]
    [InlineData("/fees")]
    [InlineData("finance/fees/fees/fees")]
    public void What_is_no_address_is_none(string? text)
    {
        ProductAddress.TryParse(text).ShouldBeNull();
        PortAddress.TryParse(text).ShouldBeNull();
    }
}
