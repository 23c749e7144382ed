namespace DataMesh.Model.Tests.Contracts;

public sealed class ContractRuleTests
{
    private static readonly DateOnly announced = new(2026, 9, 1);

    [Theory]
    [InlineData(ProductLifecycle.ShortestNoticeDays, true)]
    [InlineData(ProductLifecycle.ShortestNoticeDays - 1, false)]
    [InlineData(-1, false)]
    public void Readers_are_told_of_an_end_long_enough_before_it(int days, bool legal)
    {
        var lifecycle = ProductLifecycle.Deprecated(announced, announced.AddDays(days));
        var retired = ProductLifecycle.Retired(announced, announced.AddDays(days));

        Codes(product => product with { Lifecycle = lifecycle }).ShouldBe(legal ? [] : ["DM0190"]);
        Codes(product => product with { Lifecycle = retired }).ShouldBe(legal ? [] : ["DM0190"]);
        Codes(product => product with { Outputs = [product.Outputs[0] with { Lifecycle = lifecycle }] }).ShouldBe(legal ? [] : ["DM0190"]);
    }

    [Fact]
    public void A_port_with_a_version_that_is_none_is_refused_at_the_port()
    {
        var refusal = Samples.Refusal(Samples.Producer(change: product => product with { Outputs = [product.Outputs[0] with { Version = "2" }] }).Domain);

        refusal.Code.ShouldBe("DM0128");
        refusal.Location.ShouldNotBeNull().File.ShouldEndWith("Samples.cs");
    }

    [Fact]
    public void A_column_is_not_more_sensitive_than_its_product()
    {
        CodesOf(new Column("salary", ColumnType.Number, "Pay.") { Classification = Classification.Restricted }).ShouldBe(["DM0191"]);
        CodesOf(new Column("name", ColumnType.Text, "A name.") { Classification = Classification.Internal }).ShouldBeEmpty();
    }

    [Fact]
    public void An_object_has_fields_and_an_array_fields_or_an_item_type()
    {
        var field = new Column("city", ColumnType.Text, "The city.");

        CodesOf(new Column("address", ColumnType.Object, "Where.")).ShouldBe(["DM0192"]);
        CodesOf(new Column("address", ColumnType.Object, "Where.") { Fields = [field] }).ShouldBeEmpty();
        CodesOf(new Column("tags", ColumnType.Array, "Words.")).ShouldBe(["DM0192"]);
        CodesOf(new Column("tags", ColumnType.Array, "Words.") { ItemType = ColumnType.Text }).ShouldBeEmpty();
        CodesOf(new Column("tags", ColumnType.Array, "Words.") { ItemType = ColumnType.Object }).ShouldBe(["DM0192"]);
        CodesOf(new Column("lines", ColumnType.Array, "Lines.") { Fields = [field] }).ShouldBeEmpty();
        CodesOf(new Column("lines", ColumnType.Array, "Lines.") { Fields = [field], ItemType = ColumnType.Text }).ShouldBe(["DM0192"]);
        CodesOf(new Column("name", ColumnType.Text, "A name.") { Fields = [field] }).ShouldBe(["DM0192"]);
    }

    [Fact]
    public void Fields_of_a_column_follow_the_rules_of_columns()
    {
        var field = new Column("city", ColumnType.Text, "The city.");

        CodesOf(new Column("address", ColumnType.Object, "Where.") { Fields = [field, field] }).ShouldBe(["DM0132"]);
        CodesOf(new Column("address", ColumnType.Object, "Where.") { Fields = [field with { PersonalData = true }] }).ShouldBe(["DM0130"]);
        CodesOf(new Column("address", ColumnType.Object, "Where.") { Fields =
            [field with { Classification = Classification.Restricted }] }).ShouldBe(["DM0191"]);
    }

    [Fact]
    public void A_port_may_have_a_contract_of_another_shape()
    {
        Codes(product =>
            product with { Outputs = [product.Outputs[0] with { Contract = With(new Column("other", ColumnType.Text, "Else.")) }] }).ShouldBeEmpty();
        Codes(product => product with { Outputs = [product.Outputs[0] with { Contract = Samples.Contract with { Columns = [] } }] }).ShouldBe(["DM0131"]);
    }

    [Fact]
    public void The_contract_of_a_report_needs_no_columns()
    {
        var lake = new Lake("lake");
        var report = OutputPort.Report("report", lake.Folder(LakeLayer.Curated, "report"));
        var product = Samples.Product("report", report) with { Contract = Samples.Contract with { Columns = [] } };

        Samples.Refusals(Samples.Domain("finance", 1, [lake], [product])).ShouldBeEmpty();
        var withFiles = product with { Outputs = [report, OutputPort.Dataset("files", lake.Folder(LakeLayer.Curated, "files"))] };
        Samples.Refusal(Samples.Domain("finance", 1, [lake], [withFiles])).Code.ShouldBe("DM0131");
    }

    [Fact]
    public void A_quality_rule_has_a_name_of_its_own() => Codes(product => product with
    {
        Contract = Samples.Contract with { Quality = [new QualityRule("known", "Never missing."), new QualityRule("known", "Never missing.")] },
    }).ShouldBe(["DM0194"]);

    [Fact]
    public void Promised_times_are_longer_than_nothing()
    {
        var levels = Samples.Contract.ServiceLevels;

        Codes(product => product with { Contract = Samples.Contract with { ServiceLevels = levels with { Freshness = TimeSpan.Zero } } }).ShouldBe(["DM0195"]);
        Codes(product => product with { Contract = Samples.Contract with { ServiceLevels = levels with { Retention = TimeSpan.Zero } } }).ShouldBe(["DM0195"]);
    }

    [Theory]
    [InlineData("mailto:data@contoso.com", true)]
    [InlineData("https://contoso.com/data", true)]
    [InlineData("data@contoso.com", false)]
    [InlineData("", false)]
    public void A_support_channel_is_an_address(string address, bool legal) =>
        Codes(product => product with { Support = [new SupportChannel("mail", address)] }).ShouldBe(legal ? [] : ["DM0196"]);

    [Theory]
    [InlineData(LifecycleStage.Draft)]
    [InlineData(LifecycleStage.Retired)]
    public void An_input_is_a_port_that_can_be_asked_for(LifecycleStage stage)
    {
        var lifecycle = stage == LifecycleStage.Draft ? ProductLifecycle.Draft : ProductLifecycle.Retired(announced, announced.AddDays(60));
        var (finance, port) = Samples.Producer(change: product => product with { Lifecycle = lifecycle });

        Samples.Refusal(finance, Samples.Consumer("operations", 2, port)).Code.ShouldBe("DM0193");
    }

    [Fact]
    public void A_port_ends_with_its_product_or_before_it()
    {
        var soon = ProductLifecycle.Deprecated(announced, announced.AddDays(40));
        var late = ProductLifecycle.Deprecated(announced, announced.AddDays(80));

        LifecycleOf(ProductLifecycle.Active, null).ShouldBe(ProductLifecycle.Active);
        LifecycleOf(ProductLifecycle.Active, soon).ShouldBe(soon);
        LifecycleOf(late, soon).ShouldBe(soon);
        LifecycleOf(soon, late).ShouldBe(soon);
        LifecycleOf(soon, ProductLifecycle.Active).ShouldBe(soon);
        LifecycleOf(ProductLifecycle.Draft, ProductLifecycle.Active).ShouldBe(ProductLifecycle.Draft);
        LifecycleOf(ProductLifecycle.Active, ProductLifecycle.Draft).ShouldBe(ProductLifecycle.Draft);
    }

    private static ProductLifecycle LifecycleOf(ProductLifecycle product, ProductLifecycle? port)
    {
        var (domain, _) = Samples.Producer(change: sample => sample with { Lifecycle = product, Outputs = [sample.Outputs[0] with { Lifecycle = port }] });
        return Mesh.Create(Samples.Prefix, domain).Ports.ShouldHaveSingleItem().Lifecycle;
    }

    private static DataContract With(Column column) => Samples.Contract with { Columns = [.. Samples.Contract.Columns, column] };

    private static IEnumerable<string> CodesOf(Column column) => Codes(product => product with { Contract = With(column) });

    private static IEnumerable<string> Codes(Func<DataProduct, DataProduct> change) =>
        Samples.Refusals(Samples.Producer(change: change).Domain).Select(refusal => refusal.Code);
}
