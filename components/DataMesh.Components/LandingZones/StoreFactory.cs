using DataMesh.Components.Scripts;
using DataMesh.Components.Secrets;
using DataMesh.Components.Stores;

namespace DataMesh.Components.LandingZones;

/// <summary>Creates the component of each kind of store, each store once: pipelines need those that they reach before them, whatever the order of the names.</summary>
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

    public DataStore Visit(Lake lake) => new LakeStore(NameOf(lake.Name.Value), new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Lake = lake,
        ResourceGroupName = resourceGroupName,
        Classification = StoreClassification.Of(args.Domain, lake),
        Encryption = encryptionOf(lake),
        Profile = args.Profile,
        Tags = args.Tags,
    }, Options(lake));

    public DataStore Visit(SqlDatabase database) => new SqlDatabaseStore(NameOf(database.Name.Value), new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Database = database,
        ResourceGroupName = resourceGroupName,
        Scripts = Scripts(),
        Classification = StoreClassification.Of(args.Domain, database),
        Encryption = encryptionOf(database),
        Profile = args.Profile,
        Tags = args.Tags,
    }, Options(database));

    public DataStore Visit(EventStream stream) => new EventStreamStore(NameOf(stream.Name.Value), new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Stream = stream,
        ResourceGroupName = resourceGroupName,
        Classification = StoreClassification.Of(args.Domain, stream),
        Encryption = encryptionOf(stream),
        Profile = args.Profile,
        Tags = args.Tags,
    }, Options(stream));

    public DataStore Visit(Archive archive) => new ArchiveStore(NameOf(archive.Name.Value), new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Archive = archive,
        ResourceGroupName = resourceGroupName,
        Classification = StoreClassification.Of(args.Domain, archive),
        Encryption = encryptionOf(archive),
        Profile = args.Profile,
        Tags = args.Tags,
    }, Options(archive));

    public DataStore Visit(Lakehouse lakehouse) => new LakehouseStore(NameOf(lakehouse.Name.Value), new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Lakehouse = lakehouse,
        VirtualNetworkId = networkId,
        ResourceGroupName = resourceGroupName,
        Classification = StoreClassification.Of(args.Domain, lakehouse),
        Encryption = encryptionOf(lakehouse),
        Profile = args.Profile,
        Tags = args.Tags,
    }, Options(lakehouse));

    public DataStore Visit(TelemetryStore telemetry) => new DataExplorerStore(NameOf(telemetry.Name.Value), new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Telemetry = telemetry,
        ResourceGroupName = resourceGroupName,
        Classification = StoreClassification.Of(args.Domain, telemetry),
        Encryption = encryptionOf(telemetry),
        Profile = args.Profile,
        Tags = args.Tags,
    }, Options(telemetry));

    public DataStore Visit(Postgres database) => new PostgresStore(NameOf(database.Name.Value), new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Database = database,
        ResourceGroupName = resourceGroupName,
        Scripts = Scripts(),
        Classification = StoreClassification.Of(args.Domain, database),
        Profile = args.Profile,
        Tags = args.Tags,
    }, Options(database));

    public DataStore Visit(DocumentStore documents) => new DocumentDataStore(NameOf(documents.Name.Value), new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Documents = documents,
        ResourceGroupName = resourceGroupName,
        Classification = StoreClassification.Of(args.Domain, documents),
        Encryption = encryptionOf(documents),
        Profile = args.Profile,
        Tags = args.Tags,
    }, Options(documents));

    public DataStore Visit(Pipelines pipelines) => new PipelinesStore(NameOf(pipelines.Name.Value), new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Pipelines = pipelines,
        Identities = [.. pipelines.Runs.Select(product => new ProductAddress(args.Domain.Name, product.Name)).Order().Select(args.Hub.Identity)],
        Reaches = pipelines.Reaches.ToImmutableSortedDictionary(store => store.Name, Of),
        ResourceGroupName = resourceGroupName,
        Classification = StoreClassification.Of(args.Domain, pipelines),
        Profile = args.Profile,
        Tags = args.Tags,
    }, Options(pipelines));

    private DeploymentScriptHost Scripts() =>
        scripts ?? throw new InvalidOperationException("A landing zone with a database has a script host; see DomainConcerns.");

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
