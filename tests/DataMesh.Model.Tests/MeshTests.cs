namespace DataMesh.Model.Tests;

public sealed class MeshTests
{
    [Fact]
    public void A_mesh_finds_what_it_holds()
    {
        var (finance, port) = Samples.Producer();
        var operations = Samples.Consumer("operations", 3, port);
        var mesh = Mesh.Create(Samples.Prefix, operations, finance);

        mesh.Domains.Select(domain => domain.Name.Value).ShouldBe(["finance", "operations"]);
        mesh.Products.Select(product => product.Address.ToString()).ShouldBe(["finance/fees", "operations/report"]);
        mesh.Ports.Select(found => found.Address.ToString()).ShouldBe(["finance/fees/fees", "operations/report/report"]);
        mesh.Find(port).ToString().ShouldBe("finance/fees/fees");
        mesh.FindPort("finance/fees/fees").ShouldNotBeNull().Port.ShouldBeSameAs(port);
        mesh.FindPort("finance/fees/none").ShouldBeNull();
        mesh.FindProduct("operations/report").ShouldNotBeNull().Domain.ShouldBeSameAs(operations);
        mesh.FindDomain(DomainName.Parse("sales")).ShouldBeNull();
    }

    [Fact]
    public void Two_ports_that_look_alike_keep_their_own_addresses()
    {
        var (finance, first) = Samples.Producer("finance", 1);
        var (sales, second) = Samples.Producer("sales", 2);
        var mesh = Mesh.Create(Samples.Prefix, finance, sales);

        mesh.Find(first).ToString().ShouldBe("finance/fees/fees");
        mesh.Find(second).ToString().ShouldBe("sales/fees/fees");
    }

    [Fact]
    public void A_port_of_another_mesh_has_no_address()
    {
        var (_, port) = Samples.Producer();

        Should.Throw<ArgumentException>(() => Mesh.Create(Samples.Prefix, Samples.Domain()).Find(port));
    }

    [Fact]
    public void Domains_may_read_each_other()
    {
        var lakes = (Finance: new Lake("lake"), Sales: new Lake("lake"));
        var fees = OutputPort.Dataset("fees", lakes.Finance.Folder(LakeLayer.Curated, "fees"));
        var deals = OutputPort.Dataset("deals", lakes.Sales.Folder(LakeLayer.Curated, "deals"));

        Samples.Refusals(
            Samples.Domain("finance", 1, [lakes.Finance], [Samples.Product("fees", fees) with { Inputs = [InputPort.From(deals)] }]),
            Samples.Domain("sales", 2, [lakes.Sales], [Samples.Product("deals", deals) with { Inputs = [InputPort.From(fees)] }])).ShouldBeEmpty();
    }

    [Fact]
    public void Every_finding_is_told_at_once()
    {
        var exception = Should.Throw<MeshException>(() => Mesh.Create(
            Samples.Prefix,
            Samples.Domain("Finance", 0),
            Samples.Domain("sales", 2) with { Title = "" },
            Samples.Domain("sales", 2)));

        exception.Diagnostics.Select(diagnostic => diagnostic.Code).Order().ShouldBe(["DM0101", "DM0111", "DM0112", "DM0113", "DM0114"]);
        exception.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Location != null);
    }

    [Fact]
    public void A_refusal_points_at_the_line_where_the_domain_is_written()
    {
        var domain = new Domain("Finance", 1, "stacks/Domains/Finance.cs", 12)
        {
            Title = "Finance",
            Kind = DomainKind.SourceAligned,
            Owner = Samples.Owners,
            Steward = Samples.Stewards,
            CostCentre = "CC-1",
        };

        Samples.Refusal(domain).Location.ShouldBe(new SourceLocation("stacks/Domains/Finance.cs", 12));
    }

    [Fact]
    public void The_compiler_tells_where_a_definition_is_written()
    {
        var location = new Lake("lake").Location;

        location.File.ShouldEndWith("MeshTests.cs");
        location.Line.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_definition_with_an_illegal_name_can_be_made_but_has_no_name() =>
        Should.Throw<MeshException>(() => new Lake("The Lake").Name).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0101");

    [Fact]
    public void A_mesh_without_domains_is_one() => Mesh.Create(Samples.Prefix).Products.ShouldBeEmpty();

    [Fact]
    public void A_visitor_is_called_for_the_kind_of_store()
    {
        new Lake("lake").Accept(new Kinds()).ShouldBe("lake");
        new SqlDatabase("billing").Accept(new Kinds()).ShouldBe("database");
        new EventStream("events").Accept(new Kinds()).ShouldBe("stream");
        new DocumentStore("documents").Accept(new Kinds()).ShouldBe("documents");
        new Postgres("desk").Accept(new Kinds()).ShouldBe("postgres");
        new Archive("files") { Containers = [] }.Accept(new Kinds()).ShouldBe("archive");
        new Lakehouse("house").Accept(new Kinds()).ShouldBe("lakehouse");
        new TelemetryStore("devices").Accept(new Kinds()).ShouldBe("telemetry");
        new Warehouse("facts").Accept(new Kinds()).ShouldBe("warehouse");
        new Pipelines("pipelines") { Runs = [] }.Accept(new Kinds()).ShouldBe("pipelines");
    }

    private sealed class Kinds : IStoreVisitor<string>
    {
        public string Visit(Lake lake) => "lake";

        public string Visit(SqlDatabase database) => "database";

        public string Visit(EventStream stream) => "stream";

        public string Visit(Archive archive) => "archive";

        public string Visit(TelemetryStore telemetry) => "telemetry";

        public string Visit(Lakehouse lakehouse) => "lakehouse";

        public string Visit(Postgres database) => "postgres";

        public string Visit(DocumentStore documents) => "documents";

        public string Visit(Warehouse warehouse) => "warehouse";

        public string Visit(Pipelines pipelines) => "pipelines";
    }
}
