using DataMesh.Model.Access;
using DataMesh.Model.Contracts;

namespace DataMesh.Model.Tests.Contracts;

public sealed class ContractReviewTests
{
    private static readonly Grant grant = new(
        ProductAddress.TryParse("operations/report")!, PortAddress.TryParse("finance/fees/fees")!, new DateOnly(2027, 8, 31), "operations-reads-fees");

    [Fact]
    public void What_breaks_a_reader_is_refused_at_the_port_and_names_who_reads_until_when()
    {
        var finding = Findings(published => published.With(Wider), [grant]).Single(finding => finding.Code == "DM0250");

        finding.Severity.ShouldBe(Severity.Error);
        finding.Location.ShouldNotBeNull().File.ShouldEndWith("Samples.cs");
        finding.Message.ShouldBe(
            "The contract of 'finance/fees/fees' breaks its readers: column gone is dropped. 'operations/report' reads 'finance/fees/fees' "
                + "until 2027-08-31. Leave it as it "
                + "was published; add a port with the new contract beside it, announce the end of this one (ProductLifecycle.Deprecated), and "
                + "change or remove it when the "
                + "last grant has ended.");
    }

    [Fact]
    public void Nobody_is_broken_where_nobody_reads()
    {
        Findings(published => published.With(Wider), []).Select(finding => finding.Code).ShouldBe(["DM0251"]);
        Findings(published => published.With(Wider).At("0.9.0"), []).ShouldBeEmpty();
    }

    [Fact]
    public void A_grant_on_another_port_counts_for_nothing()
    {
        var elsewhere = grant with { Port = PortAddress.TryParse("finance/fees/fees-more")! };

        Findings(published => published.With(Wider).At("0.9.0"), [elsewhere]).ShouldBeEmpty();
        Findings(published => published.With(Wider).At("0.9.0"), [grant]).Select(finding => finding.Code).ShouldBe(["DM0250"]);
    }

    [Fact]
    public void Readers_are_warned_of_what_they_have_to_know()
    {
        Func<PublishedContract, PublishedContract> stricter = published => (published with { Classification = Classification.Internal }).At("0.9.0");

        Findings(stricter, [grant]).ShouldHaveSingleItem().Code.ShouldBe("DM0252");
        Findings(stricter, [grant])[0].Severity.ShouldBe(Severity.Warning);
        Findings(stricter, []).ShouldBeEmpty();
    }

    [Fact]
    public void A_port_that_is_removed_is_refused_at_the_product_while_it_is_read()
    {
        var removed = grant with { Port = PortAddress.TryParse("finance/fees/old")! };
        Func<PublishedContract, PublishedContract> former = published =>
            (published with { Ports = [.. published.Ports, published.Ports[0] with { Name = "old" }] }).At("0.9.0");

        Findings(former, [removed]).ShouldHaveSingleItem().Message
            .ShouldContain("port old is removed. 'operations/report' reads 'finance/fees/old' until 2027-08-31.");
        Findings(former, [grant]).ShouldBeEmpty();
    }

    [Fact]
    public void A_product_that_is_gone_is_refused_at_its_domain_while_it_is_read()
    {
        var removed = grant with { Port = PortAddress.TryParse("finance/gone/fees")! };

        var reviewed = ContractReview.Of(Mesh(), [Published(), Published() with { Product = "finance/gone" }], [removed]);

        var finding = ContractReview.Findings(Mesh(), reviewed).ShouldHaveSingleItem();
        finding.Message.ShouldContain("The contract of 'finance/gone' breaks its readers: product is gone.");
        finding.Location.ShouldNotBeNull();
    }

    [Fact]
    public void Each_place_has_one_finding()
    {
        Func<PublishedContract, PublishedContract> more = published =>
            published.With(port => Wider(port) with { Kind = PortKind.Table, Source = "sql:a/b.c" }).At("0.9.0");

        var message = Findings(more, [grant]).ShouldHaveSingleItem().Message;

        message.ShouldContain("breaks its readers: kind is dataset instead of table; object is lake:lake/curated/");
        message.ShouldContain(" instead of sql:a/b.c; column gone is dropped. ");
    }

    private static ImmutableArray<Diagnostic> Findings(Func<PublishedContract, PublishedContract> former, ImmutableArray<Grant> grants) =>
        ContractReview.Findings(Mesh(), ContractReview.Of(Mesh(), [former(Published())], grants));

    private static Mesh Mesh() => DataMesh.Model.Mesh.Create(Samples.Prefix, Samples.Producer().Domain);

    private static PublishedContract Published() => PublishedContract.Of(Mesh()).ShouldHaveSingleItem();

    private static PublishedPortContract Wider(PublishedPortContract port) => port with { Columns = port.Columns.Add(new Column("gone", ColumnType.Text, "")) };
}
