using DataMesh.Model.Access;
using DataMesh.Model.Hub;

namespace DataMesh.Components.Tests.Harness;

/// <summary>
/// A small mesh of its own: sales (a store of each kind that is most used) and delivery, which reads them; records, which has nothing; support, with the
/// others; research, with telemetry and a lakehouse; accounts, with a warehouse.
/// </summary>
internal static class TestMesh
{
    private static readonly GroupReference Owners = new("sg-owners", "aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly GroupReference Stewards = new("sg-stewards", "aaaaaaaa-0000-4000-8000-000000000002");

    public static Lake SalesLake { get; } = new("lake") { Containers = [new LakeContainer("landing"), new LakeContainer("exports")] };

    public static SqlDatabase SalesDatabase { get; } = new("crm") { SizeInGigabytes = 2 };

    public static EventStream SalesStream { get; } = new("events")
    {
        Topics = [new EventTopicDefinition("orders") { Partitions = 2, RetentionDays = 30 }, new EventTopicDefinition("audit")],
    };

    public static DocumentStore SalesDocuments { get; } = new("documents")
    {
        Containers =
        [
            new DocumentContainerDefinition("carts", "/customerId") { DeleteAfterDays = 30, LargestThroughput = 4_000 },
            new DocumentContainerDefinition("prices", "/article") { UniqueKeys = [new DocumentUniqueKey("/article", "/validFrom")] },
        ],
    };

    public static Lake DeliveryLake { get; } = new("lake");

    public static OutputPort Orders { get; } = OutputPort.Dataset("orders", SalesLake.Folder(LakeLayer.Curated, "orders"));

    public static OutputPort Returns { get; } = OutputPort.Dataset("returns", SalesLake.Folder(LakeLayer.Curated, "returns"));

    public static OutputPort Customers { get; } = OutputPort.Table("customers", SalesDatabase.Table("reporting", "customers"));

    public static OutputPort OrderEvents { get; } = OutputPort.Stream("order-events", SalesStream.Topic("orders"));

    public static OutputPort Carts { get; } = OutputPort.Dataset("carts", SalesDocuments.Container("carts"));

    public static ApiWorkload Prices { get; } = new("prices", new ContainerImage("sales/prices", "sha256:" + new string('0', 64))) { Port = 9443 };

    public static OutputPort PricesApi { get; } = OutputPort.Api("prices", Prices);

    public static DataProduct SalesOrders { get; } = Product("orders", [Orders, Returns, OrderEvents, Carts, PricesApi]) with
    {
        Pipelines = [new GitHubPipeline("acme/orders"), new AzureDevOpsPipeline("acme", "5f0d6a3e-2b0c-4c53-9c9f-6d2f1b1c7a10", "Sales", "orders")],
    };

    public static DataProduct SalesCustomers { get; } = Product("customers", [Customers]);

    // Its name comes before those of the stores that it reaches.
    public static Pipelines SalesPipelines { get; } = new("copies")
    {
        Runs = [SalesOrders, SalesCustomers],
        Repository = PipelinesRepository.InAzureDevOps("acme", "Sales", "pipelines") with { Folder = "/factory" },
    };

    public static Domain Sales { get; } = new("sales", 1)
    {
        Title = "Sales",
        Kind = DomainKind.SourceAligned,
        Owner = Owners,
        Steward = Stewards,
        CostCentre = "CC-1",
        Stores = [SalesLake, SalesDatabase, SalesStream, SalesDocuments, SalesPipelines],
        Products = [SalesOrders, SalesCustomers],
        Workloads = [Prices],
    };

    public static Domain Delivery { get; } = new("delivery", 2)
    {
        Title = "Delivery",
        Kind = DomainKind.ConsumerAligned,
        Owner = Owners,
        Steward = Stewards,
        CostCentre = "CC-2",
        Stores = [DeliveryLake],
        Products = [Product(
            "routes", [OutputPort.Dataset("routes", DeliveryLake.Folder(LakeLayer.Curated, "routes"))],
            [InputPort.From(Orders), InputPort.From(Returns), InputPort.From(Customers), InputPort.From(OrderEvents), InputPort.From(Carts)])],
    };

    public static Domain Records { get; } = new("records", 3)
    {
        Title = "Records",
        Kind = DomainKind.SourceAligned,
        Owner = Owners,
        Steward = Stewards,
        CostCentre = "CC-3",
    };

    public static Archive Recordings { get; } = new("recordings")
    {
        Containers =
        [
            new ArchiveContainer("calls") { RetentionDays = 365, Lifecycle = new() { CoolAfterDays = 30, ArchiveAfterDays = 90, DeleteAfterDays = 400 } },
            new ArchiveContainer("letters") { Lifecycle = new() },
        ],
    };

    public static Archive Forms { get; } = new("forms") { Containers = [new ArchiveContainer("forms") { Lifecycle = new() { CoolAfterDays = 30 } }] };

    public static Postgres Desk { get; } = new("desk") { SizeInGigabytes = 64 };

    public static Domain Support { get; } = new("support", 4)
    {
        Title = "Support",
        Kind = DomainKind.SourceAligned,
        Owner = Owners,
        Steward = Stewards,
        CostCentre = "CC-4",
        Stores = [Recordings, Forms, Desk],
        Products =
        [
            Product("calls", [OutputPort.Dataset("calls", Recordings.Folder("calls", "recorded"))]) with { Classification = Classification.Restricted },
            Product("cases", [OutputPort.Table("cases", Desk.Table("published", "cases"))]),
        ],
    };

    public static TelemetryStore Devices { get; } = new("devices")
    {
        Databases = [new TelemetryDatabase("readings") { RetentionDays = 730, HotDays = 60 }, new TelemetryDatabase("faults")],
    };

    public static OutputPort Readings { get; } = OutputPort.Table("readings", Devices.Table("readings", "hourly"));

    public static Lakehouse House { get; } = new("house") { SignsInForAll = true };

    public static OutputPort Scores { get; } = OutputPort.Table("scores", House.Table("research", "scores", "propensity"));

    public static Domain Research { get; } = new("research", 5)
    {
        Title = "Research",
        Kind = DomainKind.SourceAligned,
        Owner = Owners,
        Steward = Stewards,
        CostCentre = "CC-5",
        Stores = [Devices, House],
        Products = [Product("devices", [Readings, Scores])],
    };

    public static Warehouse Ledger { get; } = new("ledger");

    public static OutputPort Margins { get; } = OutputPort.Table("margins", Ledger.Table("published", "margins"));

    public static Domain Accounts { get; } = new("accounts", 6)
    {
        Title = "Accounts",
        Kind = DomainKind.SourceAligned,
        Owner = Owners,
        Steward = Stewards,
        CostCentre = "CC-6",
        Stores = [Ledger],
        Products = [Product("margins", [Margins])],
    };

    public static Mesh Mesh { get; } = Mesh.Create(MeshPrefix.Parse("acme"), Sales, Delivery, Records, Support, Research, Accounts);

    public static AzureNames Names { get; } = new(Mesh.Prefix, EnvironmentName.Dev);

    public static AddressPlan Addresses { get; } = AddressPlan.Create(Mesh, EnvironmentName.Dev, new AddressSpace(CidrBlock.Parse("10.20.0.0/16")));

    public static AddressPlan AddressesWith(HubDesign design) => AddressPlan.Create(
        Mesh, EnvironmentName.Dev, new AddressSpace(CidrBlock.Parse("10.20.0.0/16"))
        {
            HubServices = design.Services,
            AdoptedHub = design.Network is null ? null : CidrBlock.Parse("10.99.0.0/24"),
        });

    public static ProductAddress Routes { get; } = Product("delivery/routes");

    public static ImmutableArray<Grant> AllGrants { get; } =
    [
        GrantOn("sales/orders/orders"), GrantOn("sales/orders/returns"), GrantOn("sales/customers/customers"), GrantOn("sales/orders/order-events"),
        GrantOn("sales/orders/carts"),
    ];

    public static Grant GrantOn(string port) =>
        new(Routes, PortAddress.TryParse(port) ?? throw new ArgumentException(port), new DateOnly(2027, 1, 31), $"request-{port.Split('/')[2]}");

    public static ProductAddress Product(string address) => ProductAddress.TryParse(address) ?? throw new ArgumentException(address);

    private static DataProduct Product(string name, ImmutableArray<OutputPort> outputs, ImmutableArray<InputPort> inputs = default) => new(name)
    {
        Version = "1.0.0",
        Title = name,
        Purpose = $"To know {name}.",
        Owner = Owners,
        Classification = Classification.Internal,
        PersonalData = false,
        Outputs = outputs,
        Inputs = inputs.IsDefault ? [] : inputs,
        Contract = new DataContract
        {
            Columns = [new Column("id", ColumnType.Integer, "The number.") { PrimaryKey = true }],
            ServiceLevels = new ServiceLevels(TimeSpan.FromHours(24), 99.0, TimeSpan.FromDays(365)),
        },
    };
}
