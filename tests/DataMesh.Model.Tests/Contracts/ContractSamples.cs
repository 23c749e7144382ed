using DataMesh.Model.Contracts;

namespace DataMesh.Model.Tests.Contracts;

/// <summary>A contract as the hub published it, to be changed in one place.</summary>
internal static class ContractSamples
{
    public static readonly DateOnly Announced = new(2026, 9, 1);

    public static readonly DateOnly LastDay = new(2027, 3, 31);

    public static PublishedPortContract Port { get; } = new()
    {
        Name = "fees",
        Version = "1.4.2",
        Kind = PortKind.Table,
        Source = "sql:billing/reporting.fees",
        Lifecycle = ProductLifecycle.Active,
        Columns =
        [
            new Column("id", ColumnType.Integer, "") { PrimaryKey = true },
            new Column("amount", ColumnType.Number, ""),
            new Column("note", ColumnType.Text, "") { Required = false },
            new Column("address", ColumnType.Object, "") { Fields = [new Column("city", ColumnType.Text, ""), new Column("since", ColumnType.Timestamp, "")] },
            new Column("tags", ColumnType.Array, "") { ItemType = ColumnType.Text },
        ],
        Quality = ["amounts-are-known", "one-row-a-key"],
        ServiceLevels = new ServiceLevels(TimeSpan.FromHours(24), 99.5, TimeSpan.FromDays(3650)),
    };

    public static PublishedContract Contract { get; } = new()
    {
        Product = "finance/fees",
        Version = "1.4.2",
        Classification = Classification.Confidential,
        PersonalData = false,
        Lifecycle = ProductLifecycle.Active,
        Ports = [Port],
    };

    /// <summary>The contract with another version, of the product and of the ports that share it.</summary>
    public static PublishedContract At(this PublishedContract contract, string version) => contract with
    {
        Version = version,
        Ports = [.. contract.Ports.Select(port => port.Version == contract.Version ? port with { Version = version } : port)],
    };

    public static PublishedContract With(this PublishedContract contract, Func<PublishedPortContract, PublishedPortContract> change) =>
        contract with { Ports = [.. contract.Ports.Select(change)] };

    public static PublishedContract WithColumn(this PublishedContract contract, string name, Func<Column, Column?> change) => contract.With(port => port with
    {
        Columns = [.. port.Columns.Select(column => column.Name == name ? change(column) : column).OfType<Column>()],
    });
}
