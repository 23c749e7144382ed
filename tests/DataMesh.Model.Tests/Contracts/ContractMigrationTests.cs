using DataMesh.Model.Access;
using DataMesh.Model.Contracts;

namespace DataMesh.Model.Tests.Contracts;

/// <summary>The way that docs/data-products.md shows for a breaking change: each step passes, and none of the short cuts does.</summary>
public sealed class ContractMigrationTests
{
    private static readonly DateOnly announced = new(2026, 11, 1);
    private static readonly DateOnly lastDay = new(2027, 8, 31);
    private static readonly Grant grant = new(
        ProductAddress.TryParse("operations/report")!, PortAddress.TryParse("finance/fees/fees")!, lastDay, "operations-reads-fees");

    private static readonly Lake lake = new("lake");
    private static readonly OutputPort old = OutputPort.Dataset("fees", lake.Folder(LakeLayer.Curated, "fees"));
    private static readonly OutputPort replacement = OutputPort.Dataset("fees-by-matter", lake.Folder(LakeLayer.Curated, "fees-by-matter")) with
    {
        Version = "2.0.0",
        Contract = Samples.Contract with { Columns = [new Column("matter", ColumnType.Text, "The matter.")] },
    };

    private static readonly OutputPort deprecated = old with { Lifecycle = ProductLifecycle.Deprecated(announced, lastDay) };
    private static readonly OutputPort retired = old with { Lifecycle = ProductLifecycle.Retired(announced, lastDay) };

    private static Mesh Start => Mesh("1.0.0", old);

    private static Mesh Beside => Mesh("1.1.0", old, replacement);

    private static Mesh Announced => Mesh("1.2.0", deprecated, replacement);

    private static Mesh Ended => Mesh("1.3.0", retired, replacement);

    private static Mesh Done => Mesh("1.4.0", replacement);

    [Fact]
    public void Each_step_passes()
    {
        Codes(Start, Beside, grant).ShouldBeEmpty();
        Codes(Beside, Announced, grant).ShouldBe(["DM0252"]);
        Codes(Announced, Ended).ShouldBeEmpty();
        Codes(Ended, Done).ShouldBeEmpty();
    }

    [Fact]
    public void No_short_cut_does_while_somebody_reads()
    {
        Codes(Start, Mesh("2.0.0", replacement), grant).ShouldBe(["DM0250"]);
        Codes(Announced, Mesh("2.0.0", replacement), grant).ShouldBe(["DM0250"]);
        Codes(Beside, Mesh("2.0.0", retired, replacement), grant).ShouldBe(["DM0250"]);
        Codes(Start, Mesh("2.0.0", old with { Contract = replacement.Contract }), grant).ShouldBe(["DM0250"]);
    }

    private static IEnumerable<string> Codes(Mesh before, Mesh now, params ImmutableArray<Grant> grants) =>
        ContractReview.Findings(now, ContractReview.Of(now, PublishedContract.Of(before), grants)).Select(finding => finding.Code);

    private static Mesh Mesh(string version, params ImmutableArray<OutputPort> ports) => DataMesh.Model.Mesh.Create(
        Samples.Prefix, Samples.Domain("finance", 1, [lake], [Samples.Product("fees", ports) with { Version = version }]));
}
