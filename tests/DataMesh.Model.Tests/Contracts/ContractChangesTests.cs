using DataMesh.Model.Contracts;

namespace DataMesh.Model.Tests.Contracts;

public sealed class ContractChangesTests
{
    private static readonly PublishedContract published = ContractSamples.Contract;

    [Fact]
    public void What_is_the_same_gives_nothing() => ContractChanges.Between(published, published).ShouldBeEmpty();

    [Fact]
    public void A_column_that_is_dropped_breaks() => Breaks(
        published.WithColumn("note", _ => null), "finance/fees/fees: column note is dropped");

    [Fact]
    public void A_column_that_is_renamed_breaks() => Breaks(
        published.WithColumn("note", column => column with { Name = "remark" }),
        "finance/fees/fees: column note is dropped, or renamed to remark");

    [Theory]
    [InlineData("amount", ColumnType.Integer, "is integer instead of number: narrowed")]
    [InlineData("id", ColumnType.Number, "is number instead of integer: widened, and readers hold the narrower one")]
    [InlineData("id", ColumnType.Boolean, "is boolean instead of integer: another type")]
    public void A_column_of_another_type_breaks(string name, ColumnType type, string words) =>
        Breaks(published.WithColumn(name, column => column with { Type = type }), $"finance/fees/fees: column {name} {words}");

    [Fact]
    public void Items_of_another_type_break() => Breaks(
        published.WithColumn("tags", column => column with { ItemType = ColumnType.Integer }),
        "finance/fees/fees: column tags is array of integer instead of array of string: narrowed");

    [Fact]
    public void A_field_of_a_column_is_compared_like_a_column() => Breaks(
        published.WithColumn("address", column => column with { Fields = [column.Fields[0], column.Fields[1] with { Type = ColumnType.Date }] }),
        "finance/fees/fees: column address.since is date instead of timestamp: narrowed");

    [Fact]
    public void A_required_column_that_may_be_missing_breaks() => Breaks(
        published.WithColumn("amount", column => column with { Required = false }),
        "finance/fees/fees: column amount is optional, and was required: readers count on a value");

    [Fact]
    public void Another_key_breaks()
    {
        Breaks(published.WithColumn("id", column => column with { PrimaryKey = false }), "finance/fees/fees: column id is no longer part of the key");
        Breaks(published.WithColumn("note", column => column with { PrimaryKey = true }), "finance/fees/fees: column note is part of the key, and was not");
    }

    [Fact]
    public void A_port_that_leads_elsewhere_breaks()
    {
        Breaks(published.With(port => port with { Source = "sql:billing/reporting.fees2" }),
            "finance/fees/fees: object is sql:billing/reporting.fees2 instead of sql:billing/reporting.fees");
        Breaks(published.With(port => port with { Kind = PortKind.Dataset }), "finance/fees/fees: kind is dataset instead of table");
    }

    [Fact]
    public void Another_format_breaks_and_one_that_is_said_does_not()
    {
        var parquet = published.With(port => port with { Format = "parquet" });

        Is(ContractChangeKind.Breaking, parquet, parquet.With(port => port with { Format = "csv" }), "finance/fees/fees: format is csv instead of parquet");
        Is(ContractChangeKind.Compatible, published, parquet, "finance/fees/fees: format is said to be parquet");
    }

    [Fact]
    public void A_port_that_is_removed_breaks() => Breaks(published with { Ports = [] }, "finance/fees: port fees is removed");

    [Theory]
    [InlineData(LifecycleStage.Draft, "finance/fees: port fees is removed; it was a draft")]
    [InlineData(LifecycleStage.Retired, "finance/fees: port fees is removed; it was retired")]
    public void A_port_that_nobody_reads_may_be_removed(LifecycleStage stage, string words)
    {
        var lifecycle = ProductLifecycle.Of(stage, ContractSamples.Announced, ContractSamples.LastDay).ShouldNotBeNull();

        Is(ContractChangeKind.Compatible, published.With(port => port with { Lifecycle = lifecycle }), published with { Ports = [] }, words);
    }

    [Fact]
    public void A_product_that_is_gone_breaks() =>
        ContractChanges.Between([published], []).ShouldBe([new ContractChange(ContractChangeKind.Breaking, "finance/fees", null, "product", "is gone")]);

    [Fact]
    public void A_product_that_is_new_does_not() =>
        ContractChanges.Between([], [published]).ShouldBe([new ContractChange(ContractChangeKind.Compatible, "finance/fees", null, "product", "is new")]);

    [Fact]
    public void More_is_compatible()
    {
        IsCompatible(published.With(port => port with { Columns = port.Columns.Add(new Column("more", ColumnType.Date, "")) }),
            "finance/fees/fees: column more is new: date, required");
        IsCompatible(published.WithColumn("note", column => column with { Required = true }), "finance/fees/fees: column note is required, and was optional");
        IsCompatible(published with { Ports = published.Ports.Add(ContractSamples.Port with { Name = "other" }) }, "finance/fees: port other is new");
        IsCompatible(published.With(port => port with { Quality = port.Quality.Add("fresh") }), "finance/fees/fees: quality rule fresh is new");
        IsCompatible(published.With(port => port with { ServiceLevels = port.ServiceLevels with { Availability = 99.9 } }),
            "finance/fees/fees: availability is 99.9 % instead of 99.5 %");
        IsCompatible(published.With(port => port with { Columns = [.. port.Columns.Reverse()] }), "finance/fees/fees: columns stand in another order");
        IsCompatible(published with { Classification = Classification.Internal }, "finance/fees: classification falls from confidential to internal");
    }

    [Fact]
    public void Less_is_noteworthy()
    {
        IsNoteworthy(published.With(port => port with { ServiceLevels = port.ServiceLevels with { Freshness = TimeSpan.FromDays(2) } }),
            "finance/fees/fees: freshness is 2 days instead of 1 day: less than was promised");
        IsNoteworthy(published.With(port => port with { ServiceLevels = port.ServiceLevels with { Retention = TimeSpan.FromHours(36) } }),
            "finance/fees/fees: retention is 1.12:00:00 instead of 3650 days: less than was promised");
        IsNoteworthy(published.With(port =>
            port with { Quality = ["one-row-a-key"] }), "finance/fees/fees: quality rule amounts-are-known is no longer promised");
        IsNoteworthy(published with { Classification = Classification.Restricted },
            "finance/fees: classification rises from confidential to restricted: access was approved for less");
        IsNoteworthy(published with { PersonalData = true }, "finance/fees: personal data is in it now: access was approved for data about nobody");
        IsNoteworthy(published.WithColumn("note", column =>
            column with { PersonalData = true }), "finance/fees/fees: column note is personal data, and was not");
        IsNoteworthy(
            published.WithColumn("note", column => column with { Classification = Classification.Public }),
            published,
            "finance/fees/fees: column note is as sensitive as its product instead of public");
    }

    [Fact]
    public void Of_a_draft_nothing_was_promised()
    {
        var draft = published with { Lifecycle = ProductLifecycle.Draft, Ports = [ContractSamples.Port with { Lifecycle = ProductLifecycle.Draft }] };

        ContractChanges.Between(draft, published.WithColumn("amount", _ => null)).ShouldAllBe(change => change.Kind == ContractChangeKind.Compatible);
    }

    private static void Breaks(PublishedContract now, string words) => Is(ContractChangeKind.Breaking, published, now, words);

    private static void IsCompatible(PublishedContract now, string words) => Is(ContractChangeKind.Compatible, published, now, words);

    private static void IsNoteworthy(PublishedContract now, string words) => Is(ContractChangeKind.Noteworthy, published, now, words);

    private static void IsNoteworthy(PublishedContract before, PublishedContract now, string words) => Is(ContractChangeKind.Noteworthy, before, now, words);

    // With the version raised as far as can be, the change stands first, and no other is worse.
    private static void Is(ContractChangeKind kind, PublishedContract before, PublishedContract now, string words)
    {
        var changes = ContractChanges.Between(before, now.At(kind == ContractChangeKind.Breaking ? "2.0.0" : "1.5.0"));

        changes.Where(change => change.Kind == kind).Select(change => $"{change.Place}: {change.Part} {change.Words}").ShouldContain(words);
        changes.Max(change => change.Kind).ShouldBe(kind, string.Join('\n', changes));
    }
}
