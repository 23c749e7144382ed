using DataMesh.Model.Contracts;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Model.Tests.Contracts;

public sealed class ContractChangeProperties
{
    private static Arbitrary<PublishedContract> Contracts => Arb.From(Contract);

    private static Gen<bool> Truth => Gen.Elements(true, false);

    private static Gen<string> Version => Gen.Elements("0.9.0", "1.0.0", "1.1.0", "2.0.0");

    private static Gen<ProductLifecycle> Lifecycle => Gen.Elements(
        ProductLifecycle.Draft,
        ProductLifecycle.Active,
        ProductLifecycle.Deprecated(ContractSamples.Announced, ContractSamples.LastDay),
        ProductLifecycle.Deprecated(ContractSamples.Announced, ContractSamples.LastDay.AddDays(1)),
        ProductLifecycle.Deprecated(ContractSamples.Announced.AddDays(1), ContractSamples.LastDay),
        ProductLifecycle.Retired(ContractSamples.Announced, ContractSamples.LastDay));

    private static Gen<Column> Simple =>
        from type in Gen.Elements(Enum.GetValues<ColumnType>().Where(type => type is not (ColumnType.Object or ColumnType.Array)).ToArray())
        from required in Truth
        from key in Truth
        from personal in Truth
        from classification in Gen.Elements<Classification?>(null, Classification.Public, Classification.Confidential)
        select new Column("", type, "") { Required = required, PrimaryKey = key, PersonalData = personal, Classification = classification };

    private static Gen<Column> Nested =>
        from fields in Named(Simple)
        from isArray in Truth
        from item in Gen.Elements(ColumnType.Text, ColumnType.Integer)
        select fields.IsEmpty
            ? new Column("", ColumnType.Array, "") { ItemType = item }
            : new Column("", isArray ? ColumnType.Array : ColumnType.Object, "") { Fields = fields };

    private static Gen<PublishedPortContract> Port =>
        from version in Version
        from kind in Gen.Elements(PortKind.Table, PortKind.Dataset)
        from source in Gen.Elements("sql:a/b.c", "lake:a/b/c")
        from format in Gen.Elements<string?>(null, "parquet", "csv")
        from lifecycle in Lifecycle
        from columns in Named(Gen.Frequency((3, Simple), (1, Nested)))
        from quality in Gen.SubListOf("fresh", "known")
        from days in Gen.Choose(1, 3)
        from availability in Gen.Elements(99.0, 99.5)
        select new PublishedPortContract
        {
            Name = "",
            Version = version,
            Kind = kind,
            Source = source,
            Format = format,
            Lifecycle = lifecycle,
            Columns = columns,
            Quality = [.. quality.Order(StringComparer.Ordinal)],
            ServiceLevels = new ServiceLevels(TimeSpan.FromDays(days), availability, TimeSpan.FromDays(days)),
        };

    private static Gen<PublishedContract> Contract =>
        from version in Version
        from classification in Gen.Elements(Enum.GetValues<Classification>())
        from personal in Truth
        from lifecycle in Lifecycle
        from names in Gen.SubListOf("a", "b", "c")
        from ports in Gen.ArrayOf(Port, names.Count)
        select new PublishedContract
        {
            Product = "finance/fees",
            Version = version,
            Classification = classification,
            PersonalData = personal,
            Lifecycle = lifecycle,
            Ports = [.. names.Order(StringComparer.Ordinal).Zip(ports, (name, port) => port with { Name = name, Lifecycle = Of(lifecycle, port.Lifecycle) })],
        };

    [Fact]
    public void No_change_gives_no_change() =>
        Prop.ForAll(Contracts, contract => ContractChanges.Between(contract, contract).IsEmpty).QuickCheckThrowOnFailure();

    [Fact]
    public void There_is_no_change_only_where_both_are_equal() => Prop.ForAll(
        Contracts, Contracts, (before, now) => ContractChanges.Between(before, now).IsEmpty == (Text(before) == Text(now))).QuickCheckThrowOnFailure();

    [Fact]
    public void One_port_that_differs_is_found() => Prop.ForAll(
        Arb.From(Port), Arb.From(Port), (before, now) =>
            ContractChanges.Between(Of(before), Of(now)).IsEmpty == (Text(Of(before)) == Text(Of(now)))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_breaks_never_keeps_its_version() => Prop.ForAll(Contracts, Contracts, (before, now) =>
    {
        var changes = ContractChanges.Between(before, now with { Version = before.Version, Ports = [.. now.Ports.Select(port => Same(before, port))] });
        return changes.All(change => change.Kind != ContractChangeKind.Breaking) || changes.Any(change => change.Kind == ContractChangeKind.Unversioned);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_a_draft_nothing_breaks() => Prop.ForAll(Contracts, Contracts, (before, now) =>
    {
        var draft = before with { Lifecycle = ProductLifecycle.Draft, Ports = [.. before.Ports.Select(port =>
            port with { Lifecycle = ProductLifecycle.Draft })] };
        return ContractChanges.Between(draft, now).All(change => change.Kind == ContractChangeKind.Compatible);
    }).QuickCheckThrowOnFailure();

    // A port ends with its product or before it, as the model has it.
    private static ProductLifecycle Of(ProductLifecycle product, ProductLifecycle port)
    {
        var (domain, _) = Samples.Producer(change: sample => sample with { Lifecycle = product, Outputs = [sample.Outputs[0] with { Lifecycle = port }] });
        return new PublishedPort(domain, domain.Products[0], domain.Products[0].Outputs[0]).Lifecycle;
    }

    private static PublishedContract Of(PublishedPortContract port) => ContractSamples.Contract with { Ports = [port with { Name = "a" }] };

    private static PublishedPortContract Same(PublishedContract before, PublishedPortContract port) =>
        port with { Version = before.Ports.FirstOrDefault(other => other.Name == port.Name)?.Version ?? before.Version };

    private static Gen<ImmutableArray<Column>> Named(Gen<Column> column) =>
        from names in Gen.Shuffle(["x", "y", "z"])
        from count in Gen.Choose(0, 3)
        from columns in Gen.ArrayOf(column, count)
        select names.Take(count).Zip(columns, (name, each) => each with { Name = name }).ToImmutableArray();

    private static string Text(PublishedContract contract) => System.Text.Json.JsonSerializer.Serialize(contract);
}
