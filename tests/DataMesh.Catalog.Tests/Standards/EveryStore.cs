namespace DataMesh.Catalog.Tests.Standards;

/// <summary>A domain with a port at each kind of object that a port can be bound to, and with all that a product and a port may say.</summary>
internal static class EveryStore
{
    private static readonly GroupReference Owners = new("sg-owners", "00000000-0000-4000-8000-000000000001");

    private static readonly Lake Lake = new("lake");

    private static readonly SqlDatabase Sql = new("sql");

    private static readonly Postgres Postgres = new("postgres");

    private static readonly EventStream Stream = new("stream") { Topics = [new EventTopicDefinition("events")] };

    private static readonly Archive Archive = new("archive") { Containers = [new ArchiveContainer("files")] };

    private static readonly TelemetryStore Telemetry = new("telemetry") { Databases = [new TelemetryDatabase("devices")] };

    private static readonly Lakehouse Lakehouse = new("lakehouse") { SignsInForAll = true };

    private static readonly DocumentStore Documents = new("documents") { Containers = [new DocumentContainerDefinition("accounts", "/accountId")] };

    private static readonly Warehouse Warehouse = new("warehouse");

    private static readonly ApiWorkload Api = new("api", new ContainerImage("everything/api", $"sha256:{new string('0', 64)}"));

    private static readonly DataContract Contract = new()
    {
        Columns =
        [
            new Column("id", ColumnType.Text, "The key: a \"quoted\" word, a colon: and a # sign.") { PrimaryKey = true, PersonalData = true },
            new Column("version", ColumnType.Integer, "- no list") { PrimaryKey = true, Required = false },
            new Column("address", ColumnType.Object, "Where it is.")
            {
                Fields =
                [
                    new Column("city", ColumnType.Text, "The city.") { Classification = Classification.Restricted },
                    new Column("since", ColumnType.Time, "Since when."),
                ],
            },
            new Column("tags", ColumnType.Array, "Words.") { ItemType = ColumnType.Text },
            new Column("lines", ColumnType.Array, "Lines.") { Fields = [new Column("amount", ColumnType.Number, "How much.")] },
            new Column("done", ColumnType.Boolean, "yes"),
        ],
        Quality = [new QualityRule("one-row-a-key", "One row for a key."), new QualityRule("known", "Never missing.") { Column = "version" }],
        ServiceLevels = new ServiceLevels(TimeSpan.FromSeconds(90), 99.95, TimeSpan.FromHours(36)),
    };

    private static readonly DataProduct Product = new("everything")
    {
        Version = "2.1.0",
        Title = "Everything: all of it",
        Purpose = "To be read\nby all.",
        Limitations = "no",
        Usage = "2026-01-01",
        Owner = Owners,
        Classification = Classification.Restricted,
        PersonalData = true,
        Lifecycle = ProductLifecycle.Deprecated(new DateOnly(2026, 9, 1), new DateOnly(2027, 3, 31)),
        Support = [new SupportChannel("mail", "mailto:data@contoso.com")],
        Contract = Contract,
        Outputs =
        [
            OutputPort.Dataset("lake-files", Lake.Folder(LakeLayer.Curated, "everything")) with { Format = "parquet", Description = "As files." },
            OutputPort.Report("lake-report", Lake.Folder(LakeLayer.Curated, "report")) with { Contract = Contract with { Columns = [], Quality = [] } },
            OutputPort.Table("sql-table", Sql.Table("published", "everything")) with { Version = "3.0.0" },
            OutputPort.Table("postgres-table", Postgres.Table("published", "everything")),
            OutputPort.Stream("events", Stream.Topic("events")),
            OutputPort.Dataset("archive-files", Archive.Folder("files", "everything")),
            OutputPort.Table("telemetry-table", Telemetry.Table("devices", "readings")),
            OutputPort.Table("lakehouse-table", Lakehouse.Table("everything", "published", "everything")),
            OutputPort.Dataset("documents", Documents.Container("accounts")),
            OutputPort.Table("warehouse-table", Warehouse.Table("published", "everything")),
            OutputPort.Api("api", Api),
        ],
    };

    public static Mesh Mesh { get; } = Mesh.Create(Standards.Documents.Prefix, new Domain("everything", index: 1)
    {
        Title = "Everything",
        Kind = DomainKind.SourceAligned,
        Owner = Owners,
        Steward = new GroupReference("sg-stewards", "00000000-0000-4000-8000-000000000002"),
        CostCentre = "CC-1",
        Stores = [Lake, Sql, Postgres, Stream, Archive, Telemetry, Lakehouse, Documents, Warehouse],
        Products = [Product],
        Workloads = [Api],
    });

    /// <summary>Every kind of object of the closed family.</summary>
    public static IEnumerable<Type> Objects => 
        typeof(PortSource).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PortSource)) && !type.IsAbstract);
}
