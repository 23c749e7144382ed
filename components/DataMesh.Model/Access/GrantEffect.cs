namespace DataMesh.Model.Access;

/// <summary>
/// What a grant becomes on Azure: the narrowest thing that Azure has for what stands behind the port. Everything that says it to people (the command line, the
/// docs) says it from here.
/// </summary>
/// <param name="Port">What stands behind the port, in words.</param>
/// <param name="Gives">What is given: the name of the role or right, as Azure or the database has it.</param>
/// <param name="Scope">On what, in words.</param>
/// <param name="Also">What comes with it, and how it is given; empty for nothing.</param>
public sealed record GrantEffect(string Port, string Gives, string Scope, string Also = "")
{
    /// <summary>A folder of a lake.</summary>
    public static GrantEffect LakeFolder { get; } =
        new("dataset in a lake", "Storage Blob Data Reader", "the one container, with a condition on the folder");

    /// <summary>A folder of an archive.</summary>
    public static GrantEffect ArchiveFolder { get; } =
        new("dataset in an archive", "Storage Blob Data Reader", "the one container, with a condition on the folder");

    /// <summary>A container of a document store.</summary>
    public static GrantEffect DocumentContainer { get; } = new(
        "dataset in a container of a document store", "Cosmos DB Built-in Data Reader", "the one container",
        "a role of the account's own; clients connect in gateway mode (HTTPS)");

    /// <summary>A topic of an event stream.</summary>
    public static GrantEffect EventTopic { get; } = new(
        "stream: a topic of an event stream", "Azure Event Hubs Data Receiver", "the one event hub",
        "a consumer group of its own, and Schema Registry Reader on the stream's schema group");

    /// <summary>A table of a telemetry store.</summary>
    public static GrantEffect TelemetryTable { get; } = new(
        "table of a telemetry store", "Viewer", "the table's database in Data Explorer",
        "the database holds nothing that is another port's");

    /// <summary>A table of a lakehouse.</summary>
    public static GrantEffect LakehouseTable { get; } = new(
        "table of a lakehouse", "Storage Blob Data Reader", "the container of published tables, with a condition on the table's folder",
        "the stack exports the statements for Unity Catalog, which somebody has to run");

    /// <summary>A table or view of a SQL database.</summary>
    public static GrantEffect SqlTable { get; } = new(
        "table in an Azure SQL database", "SELECT", "the one table or view",
        "a database user for the identity, made by a deployment script that also drops users without a grant");

    /// <summary>A table or view of a PostgreSQL database.</summary>
    public static GrantEffect PostgresTable { get; } = new(
        "table in a PostgreSQL database", "SELECT", "the one table or view, and what it takes to find it",
        "a role for the identity, made by a deployment script that also drops roles without a grant");

    /// <summary>A table or view of a warehouse.</summary>
    public static GrantEffect WarehouseTable { get; } = new(
        "table in a warehouse", "SELECT", "the one table or view of the dedicated pool",
        "a user for the identity, made by a deployment script that also drops users without a grant; the workspace's identity needs to read Entra for it");

    /// <summary>An API.</summary>
    public static GrantEffect Api { get; } = new(
        "API of a workload", "the right to call it", "the one API",
        "by an entry in its list of callers and a network policy that lets their machines through; APIs run in the hub's network, so no peering comes with it");

    /// <summary>Every effect, in the order of the docs.</summary>
    public static ImmutableArray<GrantEffect> All { get; } =
        [LakeFolder, ArchiveFolder, DocumentContainer, EventTopic, TelemetryTable, LakehouseTable, SqlTable, PostgresTable, WarehouseTable, Api];
}
