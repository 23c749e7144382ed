namespace DataMesh.Model.Tests;

/// <summary>A small mesh: finance publishes a table and a folder, operations reads both.</summary>
internal static class Samples
{
    public static MeshPrefix Prefix { get; } = MeshPrefix.Parse("acme");

    public static GroupReference Owners { get; } = new("sg-owners", "00000000-0000-4000-8000-000000000001");

    public static GroupReference Stewards { get; } = new("sg-stewards", "00000000-0000-4000-8000-000000000002");

    public static GroupReference ProductOwners { get; } = new("sg-product-owners", "00000000-0000-4000-8000-000000000003");

    public static DataContract Contract { get; } = new()
    {
        Columns = [new Column("id", ColumnType.Integer, "The key.") { PrimaryKey = true }],
        ServiceLevels = new ServiceLevels(TimeSpan.FromDays(1), 99.5, TimeSpan.FromDays(365)),
    };

    public static Domain Domain(
        string name = "finance", int index = 1, ImmutableArray<Store>? stores = null, ImmutableArray<DataProduct>? products = null) => new(name, index)
    {
        Title = "A domain",
        Kind = DomainKind.SourceAligned,
        Owner = Owners,
        Steward = Stewards,
        CostCentre = "CC-1",
        Stores = stores ?? [],
        Products = products ?? [],
    };

    public static DataProduct Product(string name, params ImmutableArray<OutputPort> outputs) => new(name)
    {
        Version = "1.0.0",
        Title = "A product",
        Purpose = "To be read.",
        Owner = ProductOwners,
        Classification = Classification.Confidential,
        PersonalData = false,
        Outputs = outputs,
        Contract = Contract,
    };

    /// <summary>Finance with a lake and a product that has one port to a folder of it.</summary>
    public static (Domain Domain, OutputPort Port) Producer(string name = "finance", int index = 1, Func<DataProduct, DataProduct>? change = null)
    {
        var lake = new Lake("lake");
        var port = OutputPort.Dataset("fees", lake.Folder(LakeLayer.Curated, "fees"));
        var product = Product("fees", port);
        return (Domain(name, index, [lake], [change is null ? product : change(product)]), port);
    }

    /// <summary>A domain whose product reads the ports.</summary>
    public static Domain Consumer(string name, int index, params OutputPort[] inputs)
    {
        var lake = new Lake("lake");
        var product = Product("report", OutputPort.Dataset("report", lake.Folder(LakeLayer.Curated, "report")));
        return Domain(name, index, [lake], [product with { Inputs = [.. inputs.Select(input => InputPort.From(input))] }]);
    }

    public static ImmutableArray<Diagnostic> Refusals(params Domain[] domains) => Mesh.Check([.. domains]);

    /// <summary>The one finding that these domains give.</summary>
    public static Diagnostic Refusal(params Domain[] domains) => Refusals(domains).ShouldHaveSingleItem();
}
