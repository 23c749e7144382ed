using DataMesh.Catalog.Site;

namespace DataMesh.Catalog.Tests.Site;

/// <summary>A mesh whose texts try to be more than texts.</summary>
internal static class NastyMesh
{
    public const string Evil = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&amp;</title></svg>";

    private static readonly GroupReference Owners = new(Evil, "00000000-0000-4000-8000-000000000001");

    private static readonly Lake Lake = new("lake");

    private static readonly OutputPort Files = OutputPort.Dataset("files", Lake.Folder(LakeLayer.Curated, "files")) with { Description = Evil, Format = Evil };

    public static SiteFacts Facts { get; } = Sites.Facts(Mesh.Create(
        MeshPrefix.Parse("acme"),
        Domain("first", 1, [Lake], [Product("evil", [], Files)]),
        Reader("second", 2)));

    private static Domain Reader(string name, int index)
    {
        var lake = new Lake("lake");
        return Domain(name, index, [lake], [Product("reader", [InputPort.From(Files)], OutputPort.Dataset("files", lake.Folder(LakeLayer.Curated, "files")))]);
    }

    private static Domain Domain(string name, int index, ImmutableArray<Store> stores, ImmutableArray<DataProduct> products) => new(name, index)
    {
        Title = Evil,
        Kind = DomainKind.SourceAligned,
        Owner = Owners,
        Steward = Owners,
        CostCentre = Evil,
        Stores = stores,
        Products = products,
    };

    private static DataProduct Product(string name, ImmutableArray<InputPort> inputs, OutputPort port) => new(name)
    {
        Version = "1.0.0",
        Title = Evil,
        Purpose = Evil,
        Usage = Evil,
        Limitations = Evil,
        Owner = Owners,
        Classification = Classification.Confidential,
        PersonalData = true,
        Support = [new SupportChannel(Evil, "javascript:alert(1)")],
        Inputs = inputs,
        Outputs = [port],
        Contract = new DataContract
        {
            Columns = [new Column("id \"'<b>", ColumnType.Text, Evil) { PrimaryKey = true }],
            Quality = [new QualityRule("rule", Evil) { Column = "id \"'<b>" }],
            ServiceLevels = new ServiceLevels(TimeSpan.FromDays(1), 99.5, TimeSpan.FromDays(365)),
        },
    };
}
