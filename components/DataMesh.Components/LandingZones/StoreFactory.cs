using DataMesh.Components.Scripts;
using DataMesh.Components.Secrets;
using DataMesh.Components.Stores;

namespace DataMesh.Components.LandingZones;

/// <summary>
/// Creates the component of each kind of store, each store once: pipelines need those that they reach before them, whatever the order of the names.
/// </summary>
internal sealed class StoreFactory(
    Resource parent, DataLandingZoneArgs args, LandingZoneSite site, Output<string> resourceGroupName, DeploymentScriptHost? scripts,
    Func<Store, StoreEncryption?> encryptionOf, Output<string> networkId) : IStoreVisitor<DataStore>
{
    private readonly Dictionary<StoreName, DataStore> _created = [];

    public DataStore Of(Store store)
    {
        if (_created.TryGetValue(store.Name, out var known))
            return known;
        var created = store.Accept(this);
        _created.Add(store.Name, created);
        return created;
    }

    public DataStore Visit(Lake lake) =>
        new LakeStore(NameOf(lake), new() { Surroundings = Surroundings(lake), Lake = lake }, Options(lake));

    public DataStore Visit(SqlDatabase database) => new SqlDatabaseStore(NameOf(database), new()
    {
        Surroundings = Surroundings(database),
        Database = database,
        Scripts = Scripts(),
    }, Options(database));

    public DataStore Visit(EventStream stream) =>
        new EventStreamStore(NameOf(stream), new() { Surroundings = Surroundings(stream), Stream = stream }, Options(stream));

    public DataStore Visit(Archive archive) =>
        new ArchiveStore(NameOf(archive), new() { Surroundings = Surroundings(archive), Archive = archive }, Options(archive));

    public DataStore Visit(Lakehouse lakehouse) => new LakehouseStore(NameOf(lakehouse), new()
    {
        Surroundings = Surroundings(lakehouse),
        Lakehouse = lakehouse,
        VirtualNetworkId = networkId,
    }, Options(lakehouse));

    public DataStore Visit(TelemetryStore telemetry) =>
        new DataExplorerStore(NameOf(telemetry), new() { Surroundings = Surroundings(telemetry), Telemetry = telemetry }, Options(telemetry));

    public DataStore Visit(Postgres database) => new PostgresStore(NameOf(database), new()
    {
        Surroundings = Surroundings(database),
        Database = database,
        Scripts = Scripts(),
    }, Options(database));

    public DataStore Visit(Warehouse warehouse) => new WarehouseStore(NameOf(warehouse), new()
    {
        Surroundings = Surroundings(warehouse),
        Warehouse = warehouse,
        Scripts = Scripts(),
    }, Options(warehouse));

    public DataStore Visit(DocumentStore documents) =>
        new DocumentDataStore(NameOf(documents), new() { Surroundings = Surroundings(documents), Documents = documents }, Options(documents));

    public DataStore Visit(Pipelines pipelines) => new PipelinesStore(NameOf(pipelines), new()
    {
        Surroundings = Surroundings(pipelines),
        Pipelines = pipelines,
        Identities = [.. pipelines.Runs.Select(product => new ProductAddress(args.Domain.Name, product.Name)).Order().Select(args.Hub.Identity)],
        Reaches = pipelines.Reaches.ToImmutableSortedDictionary(store => store.Name, Of),
    }, Options(pipelines));

    private StoreSurroundings Surroundings(Store store) => new()
    {
        Site = site,
        Domain = args.Domain.Name,
        ResourceGroupName = resourceGroupName,
        Profile = args.Profile,
        Classification = StoreClassification.Of(args.Domain, store),
        Encryption = encryptionOf(store),
        Tags = args.Tags,
    };

    private DeploymentScriptHost Scripts() =>
        scripts ?? throw new InvalidOperationException("A landing zone with a database has a script host; see DomainConcerns.");

    private string NameOf(Store store) => NameOf(store.Name.Value);

    private string NameOf(string store) => $"{args.Domain.Name}-{store}";

    // The children of a component have its name at the start of theirs, so the alias of the component makes theirs as well.
    private ComponentResourceOptions Options(Store store)
    {
        var options = new ComponentResourceOptions { Parent = parent };
        if (store.FormerName is { } former)
            options.Aliases.Add(new Alias { Name = NameOf(former) });
        return options;
    }
}
