using DataMesh.Catalog.Site;

namespace DataMesh.Catalog.Tests.Site;

/// <summary>
/// A mesh of as many domains as asked for, with one to four products each, of which most read some of those before them. The same number gives the same mesh.
/// </summary>
internal static class SyntheticMesh
{
    private static readonly GroupReference Owners = new("sg-synthetic-owners", "00000000-0000-4000-8000-000000000001");

    private static readonly ImmutableArray<string> Subjects =
        ["Invoices", "Customer master records of all regions", "Shipments", "Web sessions", "WWWWWWWW MMMMMMMM", "Œuvres & 製品カタログ", "Il", "Payroll"];

    private static readonly DataContract Contract = new()
    {
        Columns =
        [
            new Column("record_id", ColumnType.Integer, "The key.") { PrimaryKey = true },
            new Column("happened_at", ColumnType.Timestamp, "When it happened, in UTC."),
            new Column("amount", ColumnType.Number, "How much, in the currency of the record."),
        ],
        ServiceLevels = new ServiceLevels(TimeSpan.FromHours(24), 99.5, TimeSpan.FromDays(730)),
    };

    public static SiteFacts Facts(int domains) => Sites.Facts(Create(domains));

    public static Mesh Create(int domains)
    {
        var ports = new List<OutputPort>();
        var made = new List<Domain>();
        for (var i = 0; i < domains; i++)
        {
            var lake = new Lake("lake");
            var products = Enumerable.Range(0, 1 + (i * 7 % 4)).Select(j => Product(lake, i, j, ports)).ToImmutableArray();
            ports.AddRange(products.SelectMany(product => product.Outputs));
            var kind = (i % 5) switch { 3 => DomainKind.Redelivery, 4 => DomainKind.ConsumerAligned, _ => DomainKind.SourceAligned };
            made.Add(Describe(i + 1, $"{Subjects[i % Subjects.Length]} {i + 1}", kind, lake, products));
        }

        return Mesh.Create(MeshPrefix.Parse("acme"), [.. made]);
    }

    /// <summary>Domains with a product each, of which every one reads the one before.</summary>
    public static Mesh Chain(int domains) => Linked(domains, made => [made[^1]]);

    /// <summary>A domain whose product all others read.</summary>
    public static Mesh Star(int readers) => Linked(readers + 1, made => [made[0]]);

    private static Mesh Linked(int domains, Func<List<OutputPort>, ImmutableArray<OutputPort>> read)
    {
        var ports = new List<OutputPort>();
        var made = new List<Domain>();
        for (var i = 1; i <= domains; i++)
        {
            var lake = new Lake("lake");
            var port = OutputPort.Dataset("files", lake.Folder(LakeLayer.Curated, "files"));
            var inputs = ports.Count == 0 ? [] : read(ports);
            var product = Describe("data", $"Data {i}", Classification.Internal, false, inputs, port);
            made.Add(Describe(i, $"Domain {i}", DomainKind.SourceAligned, lake, [product]));
            ports.Add(port);
        }

        return Mesh.Create(MeshPrefix.Parse("acme"), [.. made]);
    }

    private static Domain Describe(
        int number, string title, DomainKind kind, Lake lake, ImmutableArray<DataProduct> products) => new($"domain-{number}", number)
    {
        Title = title,
        Kind = kind,
        Owner = Owners,
        Steward = Owners,
        CostCentre = $"CC-{number}",
        Stores = [lake],
        Products = products,
    };

    private static DataProduct Describe(
        string name, string title, Classification classification, bool personalData, IEnumerable<OutputPort> inputs, OutputPort port) => new(name)
    {
        Version = "1.0.0",
        Title = title,
        Purpose = "To be read by those who need it.",
        Owner = Owners,
        Classification = classification,
        PersonalData = personalData,
        Inputs = [.. inputs.Select(input => InputPort.From(input))],
        Outputs = [port],
        Contract = Contract,
    };

    private static DataProduct Product(Lake lake, int domain, int number, List<OutputPort> ports)
    {
        var inputs = ports.Count == 0 || (domain + number) % 3 == 0
            ? []
            : Enumerable.Range(1, 1 + ((domain + number) % 3)).Select(k => ports[(domain * 13 * k + number * 5) % ports.Count]).Distinct();
        var classification = (Classification)((domain + number) % 4);
        return Describe(
            $"product-{number + 1}",
            $"{Subjects[(domain + number) % Subjects.Length]} of {domain + 1}",
            classification,
            number % 2 == 0 && classification >= Classification.Confidential,
            inputs,
            OutputPort.Dataset($"files-{number + 1}", lake.Folder(LakeLayer.Curated, $"files-{number + 1}")));
    }
}
