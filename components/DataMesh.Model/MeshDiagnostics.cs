namespace DataMesh.Model;

/// <summary>The diagnostics about domains, stores, products and ports: DM0110 to DM0199.</summary>
internal static class MeshDiagnostics
{
    public static Diagnostic NotYetMade(string what, string where, SourceLocation? location) => Diagnostic.Error(
        "DM0110",
        $"{where} uses {what} that is null: C# makes static properties from top to bottom, so one that stands further down in its class "
            + $"is not made yet. Move {what} above what uses it.",
        location);

    public static Diagnostic Duplicate(string what, string name, string where, SourceLocation first, SourceLocation location) => Diagnostic.Error(
        "DM0111",
        $"There are two of the {what} '{name}' (the other at {first}): a name must be unique in {where}, since Azure names are "
            + "made from it. Rename one of them.",
        location);

    public static Diagnostic IndexOutOfRange(Domain domain) => Diagnostic.Error(
        "DM0112",
        $"The index {domain.Index} of the domain is not between 1 and {Domain.LargestIndex}: the domain's addresses follow from "
            + "it, and 0 is the hub's. Use the next free index.",
        domain.Location);

    public static Diagnostic DuplicateIndex(Domain domain, Domain first) => Diagnostic.Error(
        "DM0113",
        $"The index {domain.Index} is taken by the domain at {first.Location}: two domains of one index would have the same "
            + "addresses. Use the next free index.",
        domain.Location);

    public static Diagnostic MissingText(string what, string owner, SourceLocation location) => Diagnostic.Error(
        "DM0114",
        $"The {what} of {owner} is missing: readers of the catalog and of the bill need it. Fill it in.",
        location);

    public static Diagnostic TextTooLong(string what, int length, int longest, string owner, SourceLocation location) => Diagnostic.Error(
        "DM0115",
        $"The {what} of {owner} has {length} characters, more than {longest}: it becomes a tag, and Azure refuses longer ones. Shorten it.",
        location);

    public static Diagnostic IllegalGroup(string what, string owner, SourceLocation location) => Diagnostic.Error(
        "DM0116",
        $"The {what} of {owner} is no Entra group: it needs a name and an object id, a GUID that is not all zeros, since roles "
            + "are given to the object id. Use a group of the tenant.",
        location);

    public static Diagnostic IllegalLifecycle(LakeLayer layer, SourceLocation location) => Diagnostic.Error(
        "DM0117",
        $"The lifecycle of the layer {layer.Text()} is not in order: days run from 1 to 36500, and data turns cool before it "
            + "turns cold before it is deleted. Put the days in that order.",
        location);

    public static Diagnostic IllegalSize(string what, int gigabytes, string offered, SourceLocation location) => Diagnostic.Error(
        "DM0118",
        $"A {what} of {gigabytes} GB cannot be had: the tiers in use have {offered}. Use one of these.",
        location);

    public static Diagnostic IllegalFolder(string path, SourceLocation location) => Diagnostic.Error(
        "DM0119",
        $"'{path}' cannot be a folder to which access is given: it stands in a role assignment's condition, so its parts may have "
            + "only letters, digits, '-', '_', '.' and '=', are separated by single slashes, and do not end in a full stop; 512 "
            + "characters in all. Choose another folder.",
        location);

    public static Diagnostic IllegalTable(string name, SourceLocation location) => Diagnostic.Error(
        "DM0120",
        $"'{name}' cannot be a table to which access is given: its name stands in statements, so each part of it is a letter or underscore "
            + "followed by letters, digits and underscores, 128 in all. Choose another name, or publish a view.",
        location);

    public static Diagnostic NotInStore(string store, string what, string name, ImmutableArray<string> known, SourceLocation location) => Diagnostic.Error(
        "DM0121",
        $"The {store} has no {what} '{name}': a port can only be bound to what its store has, here {string.Join(", ", known.DefaultIfEmpty("nothing yet"))}."
            + $"{Suggestion.For(name, known)} Use one of these, or add the {what} to the {store}.",
        location);

    public static Diagnostic PortOfForeignStore(OutputPort port) => Diagnostic.Error(
        "DM0122",
        "The output port is bound to a store that its domain does not have: a domain publishes from its own stores only, since "
            + "it gives access by its own stack. Bind it to a store of the domain, or add the store to the domain's Stores.",
        port.Location);

    public static Diagnostic PortOfTwoProducts(OutputPort port, DataProduct first, DataProduct second) => Diagnostic.Error(
        "DM0123",
        $"The output port belongs to two products (at {first.Location} and at {second.Location}): a port has one owner, who "
            + "approves access to it. Make a port of its own for each product.",
        port.Location);

    public static Diagnostic ProductWithoutPorts(DataProduct product) => Diagnostic.Error(
        "DM0124",
        "The data product has no output port: nobody could read it. Add one to Outputs.",
        product.Location);

    public static Diagnostic InputOutsideMesh(InputPort input) => Diagnostic.Error(
        "DM0125",
        $"The input reads an output port (at {input.Port.Location}) that no product of the mesh has in its Outputs: access could "
            + "not be asked for. Add the port to its product, or the product's domain to the mesh.",
        input.Location);

    public static Diagnostic InputOfItself(InputPort input) => Diagnostic.Error(
        "DM0126",
        "The data product reads its own output port: a product has access to its own stores anyway. Remove the input.",
        input.Location);

    public static Diagnostic DuplicateInput(InputPort input) => Diagnostic.Error(
        "DM0127",
        "The data product reads the same output port twice: one input is enough. Remove one of them.",
        input.Location);

    public static Diagnostic IllegalVersion(string? version, SourceLocation location) => Diagnostic.Error(
        "DM0128",
        $"'{version}' is no version of a contract: readers compare versions as major.minor.patch (Semantic Versioning). "
            + "Write, for example, 1.0.0.",
        location);

    public static Diagnostic PublicPersonalData(DataProduct product) => Diagnostic.Error(
        "DM0129",
        "The data product holds personal data and is classified as public: data about people is not for everyone. Classify it as "
            + "confidential or restricted.",
        product.Location);

    public static Diagnostic HiddenPersonalData(Column column, SourceLocation location) => Diagnostic.Error(
        "DM0130",
        $"The column '{column.Name}' holds personal data, but the data product says that it has none: approvers decide by what "
            + "the product says. Set PersonalData = true on the product.",
        location);

    public static Diagnostic ContractWithoutColumns(SourceLocation location) => Diagnostic.Error(
        "DM0131",
        "The contract of the data product has no columns: readers could rely on nothing. Describe the columns.",
        location);

    public static Diagnostic IllegalColumn(Column column, SourceLocation location) => Diagnostic.Error(
        "DM0132",
        $"The column '{column.Name}' of the contract has no name, or the name of another: readers find a column by its name. Give "
            + "each a name of its own.",
        location);

    public static Diagnostic QualityOfUnknownColumn(QualityRule rule, IEnumerable<string> known, SourceLocation location) => Diagnostic.Error(
        "DM0133",
        $"The quality rule '{rule.Name}' is about the column '{rule.Column}', which the contract does not "
            + $"have.{Suggestion.For(rule.Column ?? "", known)} Use a column of the contract.",
        location);

    public static Diagnostic IllegalAvailability(SourceLocation location) => Diagnostic.Error(
        "DM0134",
        "The availability in the contract is not between 0 and 100: it is a share of time in percent. Write, for example, 99.5.",
        location);

    public static Diagnostic IllegalTopic(EventTopicDefinition topic) => Diagnostic.Error(
        "DM0135",
        $"A topic with {topic.Partitions} partitions that keeps events for {topic.RetentionDays} days cannot be had: Event Hubs takes 1 to "
            + $"{EventTopicDefinition.MostPartitions} partitions and 1 to {EventTopicDefinition.LongestRetentionDays} days. Use numbers in these ranges.",
        topic.Location);

    public static Diagnostic ArchiveWithoutContainers(Archive archive) => Diagnostic.Error(
        "DM0136",
        "The archive has no container: there would be nothing to put a file in. Add one to Containers.",
        archive.Location);

    public static Diagnostic IllegalArchiveLifecycle(ArchiveContainer container) => Diagnostic.Error(
        "DM0137",
        $"The lifecycle of the container '{container.CheckedName.ValueOrNull}' is not in order: days run from 1 to {AgeingDays.Most}, and files turn "
            + "cool before they turn cold before they are archived before they are deleted. Put the days in that order.",
        container.Location);

    public static Diagnostic IllegalRetention(ArchiveContainer container) => Diagnostic.Error(
        "DM0138",
        $"The files of the container '{container.CheckedName.ValueOrNull}' cannot be kept for {container.RetentionDays} days: Azure keeps files unchanged "
            + $"for 1 to {ArchiveContainer.LongestRetention} days, and refuses to delete one before its days are over. Correct RetentionDays, or delete "
            + "later than that.",
        container.Location);

    public static Diagnostic IllegalTelemetryDays(TelemetryDatabase database) => Diagnostic.Error(
        "DM0145",
        $"A database that keeps rows for {database.RetentionDays} days, {database.HotDays} of them at hand, cannot be had: Data Explorer keeps them for 1 to "
            + $"{TelemetryDatabase.LongestRetentionDays} days, and holds on its disks 1 day to all of them. Correct RetentionDays or HotDays.",
        database.Location);

    public static Diagnostic DatabaseOfTwoPorts(OutputPort port, TelemetryTable table, OutputPort first) => Diagnostic.Error(
        "DM0146",
        $"The database '{table.Database}' of the telemetry store is behind another output port already (at {first.Location}): Azure gives access to a whole "
            + "database, so who was granted the one port would read the other. Give each port a database of its own.",
        port.Location);

    public static Diagnostic IllegalPostgresTable(PostgresTable table) => Diagnostic.Error(
        "DM0139",
        $"'{table.Schema}.{table.Name}' cannot be a table to which access is given: PostgreSQL folds names to lower case and keeps schemas that start with pg_ for "
            + "itself, so each is a lower-case letter or underscore followed by lower-case letters, digits and underscores, 63 in all. Choose another name, or "
            + "publish a view.",
        table.Location);

    public static Diagnostic IllegalLakehouseTable(LakehouseTable table) => Diagnostic.Error(
        "DM0147",
        $"'{table.Catalog}.{table.Schema}.{table.Name}' cannot be a table to which access is given: its name stands in statements and is the folder of its "
            + "files, and Unity Catalog folds names to lower case where folders do not, so each part is a lower-case letter or underscore followed by lower-case letters, digits "
            + "and underscores, 128 in all. Choose another name, or publish a view as a table of its own.",
        table.Location);

    public static Diagnostic SecondLakehouse(Lakehouse lakehouse, Lakehouse first) => Diagnostic.Error(
        "DM0148",
        $"The domain has another lakehouse already (at {first.Location}): a workspace needs two subnets of its own, and the address plan has one pair for each "
            + "domain. Use catalogs and schemas of the one lakehouse, or split the domain.",
        lakehouse.Location);

    public static Diagnostic SignInOfLakehouses(Lakehouse lakehouse, int hosts) => Diagnostic.Error(
        "DM0149",
        $"{(hosts == 0 ? "No lakehouse" : $"{hosts} lakehouses")} of the mesh {(hosts == 0 ? "says" : "say")} that all sign in through it: Azure has one "
            + "private endpoint for that in a region and its DNS zone. Set SignsInForAll = true on exactly one, whose workspace will stay.",
        lakehouse.Location);

    public static Diagnostic IllegalDocumentPath(string path, SourceLocation location) => Diagnostic.Error(
        "DM0154",
        $"'{path}' is no path of a property in a document: it is a slash and a name, a letter or underscore followed by letters, digits and "
            + "underscores, and the same again for what lies inside. Write, for example, /accountId or /address/city.",
        location);

    public static Diagnostic IllegalDocumentContainer(string what, string legal, SourceLocation location) => Diagnostic.Error(
        "DM0155",
        $"The {what} of the document container is not {legal}: Cosmos DB takes nothing else. Use one that is.",
        location);

    public static Diagnostic PipelinesWithoutProducts(Pipelines pipelines) => Diagnostic.Error(
        "DM0150",
        "The pipelines run no product: they would have no identity to sign in with, and no store to write to. Add a product of the domain to Runs.",
        pipelines.Location);

    public static Diagnostic PipelinesOfForeignProduct(Pipelines pipelines, DataProduct product) => Diagnostic.Error(
        "DM0151",
        $"The pipelines run the data product at {product.Location}, which their domain does not have: a pipeline signs in as the product that it runs, and a domain "
            + "uses the identities of its own products only. Run a product of the domain, or add this one to the domain's Products.",
        pipelines.Location);

    public static Diagnostic PipelinesOfProductTwice(Pipelines pipelines, DataProduct product) => Diagnostic.Error(
        "DM0152",
        $"The pipelines run the data product at {product.Location} twice: once is enough. Remove one of them from Runs.",
        pipelines.Location);

    public static Diagnostic IllegalRepository(Pipelines pipelines) => Diagnostic.Error(
        "DM0153",
        "The repository of the pipelines cannot be found: it needs an organization, a name, a branch, on Azure DevOps a project, and a folder that begins with '/'. "
            + "Fill them in.",
        pipelines.Location);

    public static Diagnostic ReservedWarehouseName(Warehouse warehouse) => Diagnostic.Error(
        "DM0160",
        $"A warehouse cannot be called '{warehouse.Name}': its pool is a database of that name, and every server has one already "
            + $"({string.Join(", ", Warehouse.ReservedNames)}). Choose another name.",
        warehouse.Location);
}
