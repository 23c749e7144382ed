namespace DataMesh.Model.Tests;

public sealed class ProductRuleTests
{
    [Theory]
    [InlineData("1.0.0")]
    [InlineData("0.1.0")]
    [InlineData("10.20.30")]
    public void A_version_is_semantic(string version) => Refusals(product => product with { Version = version }).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData("01.0.0")]
    [InlineData("1.0.x")]
    [InlineData("1.0.0-beta")]
    [InlineData("v1.0.0")]
    public void Any_other_version_is_refused(string version) => Refusal(product => product with { Version = version }).Code.ShouldBe("DM0128");

    [Fact]
    public void Two_products_of_one_name_are_refused()
    {
        var lake = new Lake("lake");
        var products = new[] { "a", "b" }.Select(
            folder => Samples.Product("fees", OutputPort.Dataset("port-" + folder, lake.Folder(LakeLayer.Curated, folder))));

        Samples.Refusal(Samples.Domain("finance", 1, [lake], [.. products])).Code.ShouldBe("DM0111");
    }

    [Fact]
    public void Two_ports_of_one_name_are_refused()
    {
        var lake = new Lake("lake");
        var product = Samples.Product(
            "fees", OutputPort.Dataset("port", lake.Folder(LakeLayer.Curated, "a")), OutputPort.Dataset("port", lake.Folder(LakeLayer.Curated, "b")));

        Samples.Refusal(Samples.Domain("finance", 1, [lake], [product])).Code.ShouldBe("DM0111");
    }

    [Fact]
    public void A_product_and_a_port_with_illegal_names_are_refused()
    {
        var lake = new Lake("lake");
        var product = Samples.Product("Fees", OutputPort.Dataset("The fees", lake.Folder(LakeLayer.Curated, "fees")));

        Samples.Refusals(Samples.Domain("finance", 1, [lake], [product])).Select(refusal => refusal.Code).ShouldBe(["DM0101", "DM0101"]);
    }

    [Fact]
    public void A_product_without_ports_is_refused() => Refusal(product => product with { Outputs = [] }).Code.ShouldBe("DM0124");

    [Fact]
    public void A_product_says_what_it_is_and_what_for()
    {
        Refusal(product => product with { Title = "" }).Code.ShouldBe("DM0114");
        Refusal(product => product with { Purpose = "" }).Code.ShouldBe("DM0114");
        Refusal(product => product with { Owner = new GroupReference("", Guid.Empty) }).Code.ShouldBe("DM0116");
    }

    [Fact]
    public void Data_about_people_is_not_public()
    {
        Refusal(product => product with { PersonalData = true, Classification = Classification.Public }).Code.ShouldBe("DM0129");
        Refusals(product => product with { PersonalData = true, Classification = Classification.Internal }).ShouldBeEmpty();
    }

    [Fact]
    public void A_product_with_a_personal_column_says_so()
    {
        var contract = Samples.Contract with { Columns = [new Column("name", ColumnType.Text, "Who.") { PersonalData = true }] };

        Refusal(product => product with { Contract = contract }).Code.ShouldBe("DM0130");
        Refusals(product => product with { Contract = contract, PersonalData = true }).ShouldBeEmpty();
    }

    [Fact]
    public void A_contract_is_complete()
    {
        var column = new Column("id", ColumnType.Integer, "The key.");

        Refusal(product => product with { Contract = Samples.Contract with { Columns = [] } }).Code.ShouldBe("DM0131");
        Refusal(product => product with { Contract = Samples.Contract with { Columns = [column, column] } }).Code.ShouldBe("DM0132");
        Refusal(product => product with { Contract = Samples.Contract with { Columns = [column with { Name = "" }] } }).Code.ShouldBe("DM0132");
        Refusal(product => product with { Contract = Samples.Contract with { Quality = [new QualityRule("rule", "Holds.") { Column = "idd" }] } })
            .Code.ShouldBe("DM0133");
        Refusal(product => product with { Contract = Samples.Contract with { ServiceLevels = Samples.Contract.ServiceLevels with { Availability = 100.1 } } })
            .Code.ShouldBe("DM0134");
        Refusal(
            product => product with { Contract = Samples.Contract with { ServiceLevels = Samples.Contract.ServiceLevels with { Availability = double.NaN } } })
            .Code.ShouldBe("DM0134");
    }

    [Fact]
    public void A_port_is_bound_to_a_store_of_its_own_domain()
    {
        var port = OutputPort.Dataset("fees", new Lake("lake").Folder(LakeLayer.Curated, "fees"));

        Samples.Refusal(Samples.Domain("finance", 1, [new Lake("lake")], [Samples.Product("fees", port)])).Code.ShouldBe("DM0122");
    }

    [Fact]
    public void A_port_is_bound_to_a_container_that_the_lake_has()
    {
        var lake = new Lake("lake") { Containers = [new LakeContainer("exports")] };

        SourceRefusals(lake, OutputPort.Dataset("fees", lake.Folder("exports", "fees"))).ShouldBeEmpty();
        var refusal = SourceRefusals(lake, OutputPort.Dataset("fees", lake.Folder("export", "fees"))).ShouldHaveSingleItem();
        refusal.Code.ShouldBe("DM0121");
        refusal.Message.ShouldContain("Did you mean 'exports'?");
    }

    [Fact]
    public void A_port_is_bound_to_a_topic_that_the_stream_has()
    {
        var stream = new EventStream("events") { Topics = [new EventTopicDefinition("invoices")] };

        SourceRefusals(stream, OutputPort.Stream("invoices", stream.Topic("invoices"))).ShouldBeEmpty();
        var refusal = SourceRefusals(stream, OutputPort.Stream("invoices", stream.Topic("invoice"))).ShouldHaveSingleItem();
        refusal.Code.ShouldBe("DM0121");
        refusal.Message.ShouldContain("Did you mean 'invoices'?");
        SourceRefusals(stream, OutputPort.Stream("invoices", stream.Topic("in voices"))).ShouldHaveSingleItem().Code.ShouldBe("DM0101");
    }

    [Fact]
    public void A_port_is_bound_to_a_plain_table_of_a_database_that_the_telemetry_store_has()
    {
        var store = new TelemetryStore("devices") { Databases = [new TelemetryDatabase("readings")] };

        SourceRefusals(store, OutputPort.Table("readings", store.Table("readings", "hourly"))).ShouldBeEmpty();
        var refusal = SourceRefusals(store, OutputPort.Table("readings", store.Table("reading", "hourly"))).ShouldHaveSingleItem();
        refusal.Code.ShouldBe("DM0121");
        refusal.Message.ShouldContain("Did you mean 'readings'?");
        SourceRefusals(store, OutputPort.Table("readings", store.Table("the readings", "hourly"))).ShouldHaveSingleItem().Code.ShouldBe("DM0101");
        SourceRefusals(store, OutputPort.Table("readings", store.Table("readings", "hourly | project id"))).ShouldHaveSingleItem().Code.ShouldBe("DM0120");
    }

    [Theory]
    [InlineData("research", "scores", "propensity_2", true)]
    [InlineData("Research", "scores", "propensity", false)]
    [InlineData("research", "scores`", "propensity", false)]
    [InlineData("research", "scores", "a/b", false)]
    [InlineData("research", "", "propensity", false)]
    public void A_published_table_of_a_lakehouse_has_plain_names_in_lower_case(string catalog, string schema, string name, bool legal)
    {
        var lakehouse = new Lakehouse("house") { SignsInForAll = true };

        SourceRefusals(lakehouse, OutputPort.Table("scores", lakehouse.Table(catalog, schema, name))).Select(refusal => refusal.Code)
            .ShouldBe(legal ? [] : ["DM0147"]);
    }

    [Fact]
    public void A_database_of_a_telemetry_store_is_behind_one_port_since_access_is_given_for_all_of_it()
    {
        var store = new TelemetryStore("devices") { Databases = [new TelemetryDatabase("readings"), new TelemetryDatabase("faults")] };
        var other = new TelemetryStore("others") { Databases = [new TelemetryDatabase("readings")] };
        var first = Samples.Product("first", OutputPort.Table("readings", store.Table("readings", "hourly")));
        var apart = Samples.Product("second", OutputPort.Table("faults", store.Table("faults", "hourly")), OutputPort.Table("more", other.Table("readings", "hourly")));
        var shared = Samples.Product("second", OutputPort.Table("daily", store.Table("readings", "daily")));

        Samples.Refusals(Samples.Domain("finance", 1, [store, other], [first, apart])).ShouldBeEmpty();
        Samples.Refusals(Samples.Domain("finance", 1, [store, other], [first, shared])).ShouldHaveSingleItem().Code.ShouldBe("DM0146");
    }

    [Fact]
    public void A_port_is_bound_to_a_container_that_the_document_store_has()
    {
        var documents = new DocumentStore("documents") { Containers = [new DocumentContainerDefinition("invoices", "/clientId")] };

        SourceRefusals(documents, OutputPort.Dataset("invoices", documents.Container("invoices"))).ShouldBeEmpty();
        var refusal = SourceRefusals(documents, OutputPort.Dataset("invoices", documents.Container("Invoices"))).ShouldHaveSingleItem();
        refusal.Code.ShouldBe("DM0121");
        refusal.Message.ShouldContain("Did you mean 'invoices'?");
        SourceRefusals(documents, OutputPort.Dataset("invoices", documents.Container("in/voices"))).ShouldHaveSingleItem().Code.ShouldBe("DM0101");
    }

    [Fact]
    public void A_port_to_a_stream_without_topics_is_told_that_there_are_none()
    {
        var stream = new EventStream("events");

        SourceRefusals(stream, OutputPort.Stream("invoices", stream.Topic("invoices"))).ShouldHaveSingleItem().Message.ShouldContain("nothing yet");
    }

    [Theory]
    [InlineData("published", "service_cases", true)]
    [InlineData("_x", "t1", true)]
    [InlineData("Published", "cases", false)]
    [InlineData("published", "service cases", false)]
    [InlineData("published", "cases\"; drop", false)]
    [InlineData("pg_catalog", "cases", false)]
    [InlineData("information_schema", "cases", false)]
    [InlineData("", "cases", false)]
    public void A_table_of_PostgreSQL_needs_no_quotes(string schema, string table, bool legal)
    {
        var desk = new Postgres("desk");

        SourceRefusals(desk, OutputPort.Table("cases", desk.Table(schema, table))).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0139"]);
    }

    [Theory]
    [InlineData("Published", "Margins_2026", true)]
    [InlineData("published", "margins]; DROP", false)]
    [InlineData("", "margins", false)]
    public void A_table_of_a_warehouse_is_a_plain_identifier(string schema, string table, bool legal)
    {
        var facts = new Warehouse("facts");

        SourceRefusals(facts, OutputPort.Table("margins", facts.Table(schema, table))).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0120"]);
    }

    [Theory]
    [InlineData("calls", "recorded", null)]
    [InlineData("call", "recorded", "DM0121")]
    [InlineData("Calls", "recorded", "DM0101")]
    [InlineData("calls", "recorded*", "DM0119")]
    [InlineData("calls", "", "DM0119")]
    public void A_port_of_an_archive_is_bound_to_a_folder_of_a_container_that_it_has(string container, string path, string? code)
    {
        var archive = new Archive("files") { Containers = [new ArchiveContainer("calls")] };

        SourceRefusals(archive, OutputPort.Dataset("calls", archive.Folder(container, path))).Select(refusal => refusal.Code)
            .ShouldBe(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("fees", true)]
    [InlineData("fees/year=2026/v1.0", true)]
    [InlineData("", false)]
    [InlineData("/fees", false)]
    [InlineData("fees/", false)]
    [InlineData("fees//general", false)]
    [InlineData("fees'/x", false)]
    [InlineData("fees*", false)]
    [InlineData("..", false)]
    [InlineData("fees/..", false)]
    [InlineData("fees general", false)]
    [InlineData("fees') OR (1 EQ 1", false)]
    public void A_port_is_bound_to_a_folder_that_cannot_change_a_conditions_meaning(string path, bool legal)
    {
        var lake = new Lake("lake");

        SourceRefusals(lake, OutputPort.Dataset("fees", lake.Folder("curated", path))).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0119"]);
    }

    [Theory]
    [InlineData("reporting", "billed_fees", true)]
    [InlineData("_r", "x1", true)]
    [InlineData("", "billed_fees", false)]
    [InlineData("reporting", "billed-fees", false)]
    [InlineData("reporting", "1fees", false)]
    [InlineData("reporting]; drop table x; --", "fees", false)]
    public void A_port_is_bound_to_a_table_with_plain_identifiers(string schema, string name, bool legal)
    {
        var database = new SqlDatabase("billing");
        var refusals = SourceRefusals(database, OutputPort.Table("fees", database.Table(schema, name)));

        refusals.Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0120"]);
    }

    [Fact]
    public void A_port_belongs_to_one_product()
    {
        var lake = new Lake("lake");
        var port = OutputPort.Dataset("fees", lake.Folder(LakeLayer.Curated, "fees"));

        Samples.Refusal(Samples.Domain("finance", 1, [lake], [Samples.Product("one", port), Samples.Product("two", port)])).Code.ShouldBe("DM0123");
    }

    [Fact]
    public void An_input_is_a_port_of_the_mesh()
    {
        var (_, elsewhere) = Samples.Producer();

        Samples.Refusal(Samples.Consumer("operations", 2, elsewhere)).Code.ShouldBe("DM0125");
    }

    [Fact]
    public void An_input_is_written_once()
    {
        var (finance, port) = Samples.Producer();

        Samples.Refusal(finance, Samples.Consumer("operations", 2, port, port)).Code.ShouldBe("DM0127");
    }

    [Fact]
    public void A_product_does_not_read_itself()
    {
        var lake = new Lake("lake");
        var port = OutputPort.Dataset("fees", lake.Folder(LakeLayer.Curated, "fees"));

        Samples.Refusal(Samples.Domain("finance", 1, [lake], [Samples.Product("fees", port) with { Inputs = [InputPort.From(port)] }])).Code.ShouldBe("DM0126");
    }

    [Fact]
    public void An_input_of_a_port_that_is_not_made_yet_is_refused_with_the_reason()
    {
        var (finance, _) = Samples.Producer();

        Samples.Refusal(finance, Samples.Consumer("operations", 2, (OutputPort)null!)).Code.ShouldBe("DM0110");
    }

    private static ImmutableArray<Diagnostic> Refusals(Func<DataProduct, DataProduct> change) => Samples.Refusals(Samples.Producer(change: change).Domain);

    private static Diagnostic Refusal(Func<DataProduct, DataProduct> change) => Refusals(change).ShouldHaveSingleItem();

    private static ImmutableArray<Diagnostic> SourceRefusals(Store store, OutputPort port) =>
        Samples.Refusals(Samples.Domain("finance", 1, [store], [Samples.Product("fees", port)]));
}
