namespace DataMesh.Model.Tests;

public sealed class StoreRuleTests
{
    [Fact]
    public void A_store_with_an_illegal_name_is_refused() => Refusal(new Lake("The Lake")).Code.ShouldBe("DM0101");

    [Fact]
    public void Two_stores_of_one_name_are_refused_whatever_their_kind() => Refusal(new Lake("data"), new SqlDatabase("data")).Code.ShouldBe("DM0111");

    [Theory]
    [InlineData(0)]
    [InlineData(1025)]
    public void A_database_that_cannot_be_had_is_refused(int gigabytes) =>
        Refusal(new SqlDatabase("billing") { SizeInGigabytes = gigabytes }).Code.ShouldBe("DM0118");

    [Theory]
    [InlineData(32, true)]
    [InlineData(16384, true)]
    [InlineData(0, false)]
    [InlineData(33, false)]
    [InlineData(32768, false)]
    public void A_PostgreSQL_server_has_a_disk_that_Azure_sells(int gigabytes, bool legal) =>
        Refusals(new Postgres("desk") { SizeInGigabytes = gigabytes }).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0118"]);

    [Theory]
    [InlineData("facts", true)]
    [InlineData("master-data", true)]
    [InlineData("master", false)]
    [InlineData("tempdb", false)]
    public void A_warehouse_is_not_called_as_a_database_of_the_server_itself(string name, bool legal) =>
        Refusals(new Warehouse(name)).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0160"]);

    [Fact]
    public void A_size_is_in_gigabytes_of_1024_to_the_third() => new SqlDatabase("billing") { SizeInGigabytes = 32 }.SizeInBytes.ShouldBe(34_359_738_368);

    [Fact]
    public void A_lake_may_have_containers_beside_its_layers() => Refusals(new Lake("lake") { Containers = [new LakeContainer("exports")] }).ShouldBeEmpty();

    [Theory]
    [InlineData("raw", "DM0111")]
    [InlineData("Exports", "DM0101")]
    [InlineData("ex", "DM0101")]
    public void A_container_needs_a_legal_name_that_is_not_taken(string name, string code) =>
        Refusal(new Lake("lake") { Containers = [new LakeContainer(name)] }).Code.ShouldBe(code);

    [Fact]
    public void Two_containers_of_one_name_are_refused() =>
        Refusal(new Lake("lake") { Containers = [new LakeContainer("exports"), new LakeContainer("exports")] }).Code.ShouldBe("DM0111");

    [Theory]
    [InlineData(30, 180, null, true)]
    [InlineData(null, null, 1, true)]
    [InlineData(1, 2, 3, true)]
    [InlineData(null, null, null, true)]
    [InlineData(36500, null, null, true)]
    [InlineData(36501, null, null, false)]
    [InlineData(0, null, null, false)]
    [InlineData(30, 30, null, false)]
    [InlineData(30, 20, null, false)]
    [InlineData(30, null, 30, false)]
    public void Data_turns_cool_then_cold_then_is_deleted(int? cool, int? cold, int? delete, bool legal)
    {
        var lake = new Lake("lake") { Raw = new LayerLifecycle { CoolAfterDays = cool, ColdAfterDays = cold, DeleteAfterDays = delete } };

        if (legal)
            Refusals(lake).ShouldBeEmpty();
        else
            Refusal(lake).Code.ShouldBe("DM0117");
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(32, 90, true)]
    [InlineData(0, 7, false)]
    [InlineData(33, 7, false)]
    [InlineData(4, 0, false)]
    [InlineData(4, 91, false)]
    public void A_topic_has_as_many_partitions_and_days_as_event_hubs_takes(int partitions, int days, bool legal)
    {
        var stream = new EventStream("events") { Topics = [new EventTopicDefinition("orders") { Partitions = partitions, RetentionDays = days }] };

        if (legal)
            Refusals(stream).ShouldBeEmpty();
        else
            Refusal(stream).Code.ShouldBe("DM0135");
    }

    [Fact]
    public void A_topic_has_a_legal_name() =>
        Refusal(new EventStream("events") { Topics = [new EventTopicDefinition("orders of today")] }).Code.ShouldBe("DM0101");

    [Fact]
    public void Two_topics_whose_names_differ_in_case_only_are_refused_since_event_hubs_does_not_tell_them_apart() =>
        Refusal(new EventStream("events") { Topics = [new EventTopicDefinition("orders"), new EventTopicDefinition("Orders")] }).Code.ShouldBe("DM0111");

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(36_500, 36_500, true)]
    [InlineData(0, 1, false)]
    [InlineData(36_501, 31, false)]
    [InlineData(365, 0, false)]
    [InlineData(30, 31, false)]
    public void A_telemetry_database_keeps_rows_for_a_time_that_Azure_knows_and_holds_no_more_than_it_keeps(int retention, int hot, bool legal)
    {
        var store = new TelemetryStore("devices") { Databases = [new TelemetryDatabase("readings") { RetentionDays = retention, HotDays = hot }] };

        Refusals(store).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0145"]);
    }

    [Fact]
    public void A_domain_has_one_lakehouse_at_most_since_there_is_one_pair_of_subnets() =>
        Refusal(new Lakehouse("house") { SignsInForAll = true }, new Lakehouse("other")).Code.ShouldBe("DM0148");

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, false, false)]
    [InlineData(true, true, false)]
    public void Exactly_one_lakehouse_of_a_mesh_signs_everybody_in(bool first, bool second, bool legal)
    {
        var refusals = Samples.Refusals(
            Samples.Domain("finance", 1, [new Lakehouse("house") { SignsInForAll = first }]), Samples.Domain("sales", 2, [new Lakehouse("house") { SignsInForAll = second }]));

        refusals.Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0149"]);
    }

    [Theory]
    [InlineData("all readings", "DM0101")]
    [InlineData("", "DM0101")]
    [InlineData("Readings", "DM0111")]
    public void A_telemetry_database_needs_a_legal_name_that_is_not_taken_whatever_its_case(string name, string code) =>
        Refusal(new TelemetryStore("devices") { Databases = [new TelemetryDatabase("readings"), new TelemetryDatabase(name)] }).Code.ShouldBe(code);

    [Theory]
    [InlineData("/accountId", true)]
    [InlineData("/address/city", true)]
    [InlineData("/_key1", true)]
    [InlineData("accountId", false)]
    [InlineData("/", false)]
    [InlineData("/account/", false)]
    [InlineData("/account-id", false)]
    [InlineData("/1st", false)]
    [InlineData("", false)]
    public void A_partition_key_is_the_path_of_a_property(string path, bool legal)
    {
        var partitioned = new DocumentStore("documents") { Containers = [new DocumentContainerDefinition("orders", path)] };
        var unique = new DocumentStore("documents") { Containers = [Orders with { UniqueKeys = [new DocumentUniqueKey("/number", path)] }] };

        foreach (var documents in new[] { partitioned, unique })
        {
            if (legal)
                Refusals(documents).ShouldBeEmpty();
            else
                Refusal(documents).Code.ShouldBe("DM0154");
        }
    }

    [Theory]
    [InlineData(null, 1_000, true)]
    [InlineData(1, 1_000_000, true)]
    [InlineData(24_855, 4_000, true)]
    [InlineData(0, 1_000, false)]
    [InlineData(24_856, 1_000, false)]
    [InlineData(null, 400, false)]
    [InlineData(null, 1_500, false)]
    [InlineData(null, 1_001_000, false)]
    public void A_document_container_has_the_numbers_that_cosmos_db_takes(int? days, int throughput, bool legal)
    {
        var documents = new DocumentStore("documents") { Containers = [Orders with { DeleteAfterDays = days, LargestThroughput = throughput }] };

        if (legal)
            Refusals(documents).ShouldBeEmpty();
        else
            Refusal(documents).Code.ShouldBe("DM0155");
    }

    [Theory]
    [InlineData(10, 16, true)]
    [InlineData(11, 1, false)]
    [InlineData(1, 17, false)]
    [InlineData(1, 0, false)]
    public void A_document_container_has_ten_unique_keys_of_sixteen_paths_at_most(int keys, int paths, bool legal)
    {
        var key = new DocumentUniqueKey([.. Enumerable.Range(0, paths).Select(number => $"/p{number}")]);
        var documents = new DocumentStore("documents") { Containers = [Orders with { UniqueKeys = [.. Enumerable.Repeat(key, keys)] }] };

        Refusals(documents).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0155"]);
    }

    [Fact]
    public void Two_document_containers_of_one_name_are_refused() =>
        Refusal(new DocumentStore("documents") { Containers = [Orders, Orders] }).Code.ShouldBe("DM0111");

    [Fact]
    public void A_document_container_has_a_legal_name() =>
        Refusal(new DocumentStore("documents") { Containers = [new DocumentContainerDefinition("orders/2026", "/id")] }).Code.ShouldBe("DM0101");

    [Fact]
    public void Nothing_is_ever_deleted_by_default() =>
        LakeLayers.All.Select(layer => new Lake("lake").Lifecycle(layer).DeleteAfterDays).Append(Orders.DeleteAfterDays).ShouldAllBe(days => days == null);

    [Fact]
    public void An_archive_needs_a_container() => Refusal(new Archive("files") { Containers = [] }).Code.ShouldBe("DM0136");

    [Theory]
    [InlineData("Calls", "DM0101")]
    [InlineData("ca", "DM0101")]
    [InlineData("letters", "DM0111")]
    public void A_container_of_an_archive_needs_a_legal_name_that_is_not_taken(string name, string code) =>
        Refusal(new Archive("files") { Containers = [new ArchiveContainer("letters"), new ArchiveContainer(name)] }).Code.ShouldBe(code);

    [Theory]
    [InlineData(30, 90, 180, 365, true)]
    [InlineData(null, null, null, null, true)]
    [InlineData(null, null, 1, null, true)]
    [InlineData(30, 180, 90, null, false)]
    [InlineData(30, 90, 90, null, false)]
    [InlineData(30, null, null, 30, false)]
    [InlineData(null, null, null, 36501, false)]
    public void Files_turn_cool_then_cold_then_are_archived_then_deleted(int? cool, int? cold, int? archive, int? delete, bool legal)
    {
        var lifecycle = new ArchiveLifecycle { CoolAfterDays = cool, ColdAfterDays = cold, ArchiveAfterDays = archive, DeleteAfterDays = delete };

        Refusals(Files(lifecycle)).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0137"]);
    }

    [Theory]
    [InlineData(1, null, true)]
    [InlineData(146_000, null, true)]
    [InlineData(365, 366, true)]
    [InlineData(0, null, false)]
    [InlineData(146_001, null, false)]
    [InlineData(365, 365, false)]
    public void Files_are_kept_unchanged_for_a_time_that_Azure_knows_and_not_deleted_in_it(int retention, int? delete, bool legal) =>
        Refusals(Files(new ArchiveLifecycle { DeleteAfterDays = delete }, retention)).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0138"]);

    [Fact]
    public void An_archive_that_goes_no_colder_than_cool_can_be_put_back_to_a_moment()
    {
        var cool = new ArchiveLifecycle { CoolAfterDays = 30, DeleteAfterDays = 400 };

        Files(cool).RestoresToAnyMoment.ShouldBeTrue();
        Files(cool with { ColdAfterDays = 90 }).RestoresToAnyMoment.ShouldBeFalse();
        Files(cool with { ArchiveAfterDays = 90 }).RestoresToAnyMoment.ShouldBeFalse();
        Files(cool, retention: 30).RestoresToAnyMoment.ShouldBeFalse();
        Files(cool).UsesArchiveTier.ShouldBeFalse();
        Files(cool with { ArchiveAfterDays = 90 }).UsesArchiveTier.ShouldBeTrue();
    }

    [Fact]
    public void A_product_has_a_general_and_a_sensitive_folder()
    {
        var lake = new Lake("lake");

        lake.Folder(LakeLayer.Curated, "fees").Path.ShouldBe("fees/general");
        lake.Folder(LakeLayer.Curated, "fees", Sensitivity.Sensitive).Path.ShouldBe("fees/sensitive");
        lake.Folder(LakeLayer.Curated, "fees").Container.Value.ShouldBe("curated");
    }

    [Fact]
    public void Pipelines_run_a_product()
    {
        Refusal(new Pipelines("pipelines") { Runs = [] }).Code.ShouldBe("DM0150");
        Refusal(new Pipelines("pipelines") { Runs = [null!] }).Code.ShouldBe("DM0110");
    }

    [Fact]
    public void Pipelines_run_products_of_their_own_domain_only_each_once()
    {
        var lake = new Lake("lake");
        var product = Samples.Product("fees", OutputPort.Dataset("fees", lake.Folder(LakeLayer.Curated, "fees")));
        var elsewhere = Samples.Product("fees", OutputPort.Dataset("fees", lake.Folder(LakeLayer.Curated, "fees")));

        Of(product).ShouldBeEmpty();
        Of(elsewhere).ShouldHaveSingleItem().Code.ShouldBe("DM0151");
        Of(product, product).ShouldHaveSingleItem().Code.ShouldBe("DM0152");

        ImmutableArray<Diagnostic> Of(params ImmutableArray<DataProduct> runs) =>
            Samples.Refusals(Samples.Domain("finance", 1, [lake, new Pipelines("pipelines") { Runs = runs }], [product]));
    }

    [Fact]
    public void Pipelines_reach_the_stores_behind_their_products_ports_each_once()
    {
        var (lake, database) = (new Lake("lake"), new SqlDatabase("billing"));
        var product = Samples.Product(
            "fees", OutputPort.Dataset("files", lake.Folder(LakeLayer.Curated, "fees")), OutputPort.Table("table", database.Table("dbo", "fees")),
            OutputPort.Dataset("more", lake.Folder(LakeLayer.Curated, "more")));

        new Pipelines("pipelines") { Runs = [product] }.Reaches.ShouldBe([database, lake]);
    }

    [Theory]
    [InlineData("acme", null, "pipelines", "main", "/", true)]
    [InlineData("acme", "Operations", "pipelines", "main", "/factory", true)]
    [InlineData("", null, "pipelines", "main", "/", false)]
    [InlineData("acme", " ", "pipelines", "main", "/", false)]
    [InlineData("acme", null, "", "main", "/", false)]
    [InlineData("acme", null, "pipelines", "", "/", false)]
    [InlineData("acme", null, "pipelines", "main", "factory", false)]
    [InlineData("acme", null, "pipelines", "main", "", false)]
    public void A_repository_of_pipelines_says_where_it_is(string organization, string? project, string name, string branch, string folder, bool legal)
    {
        var lake = new Lake("lake");
        var product = Samples.Product("fees", OutputPort.Dataset("fees", lake.Folder(LakeLayer.Curated, "fees")));
        var repository = project is null ? PipelinesRepository.OnGitHub(organization, name) : PipelinesRepository.InAzureDevOps(organization, project, name);
        var pipelines = new Pipelines("pipelines") { Runs = [product], Repository = repository with { Branch = branch, Folder = folder } };

        Samples.Refusals(Samples.Domain("finance", 1, [lake, pipelines], [product])).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0153"]);
    }

    private static Archive Files(ArchiveLifecycle lifecycle, int? retention = null) =>
        new("files") { Containers = [new ArchiveContainer("letters") { Lifecycle = lifecycle, RetentionDays = retention }] };

    private static DocumentContainerDefinition Orders => new("orders", "/customerId");

    private static ImmutableArray<Diagnostic> Refusals(params Store[] stores) => Samples.Refusals(Samples.Domain("finance", 1, [.. stores]));

    private static Diagnostic Refusal(params Store[] stores) => Refusals(stores).ShouldHaveSingleItem();
}
