using DataMesh.Components.Scripts;
using DataMesh.Components.Secrets;
using DataMesh.Components.Stores;

namespace DataMesh.Components.LandingZones;

/// <summary>Creates the component of each kind of store.</summary>
internal sealed class StoreFactory(
    Resource parent, DataLandingZoneArgs args, LandingZoneSite site, Output<string> resourceGroupName, DeploymentScriptHost? scripts, StoreEncryption? encryption)
    : IStoreVisitor<DataStore>
{
    public DataStore Visit(Lake lake) => new LakeStore(NameOf(lake.Name.Value), new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Lake = lake,
        ResourceGroupName = resourceGroupName,
        Classification = StoreClassification.Of(args.Domain, lake),
        Encryption = encryption,
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
        Encryption = encryption,
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
        Encryption = encryption,
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
        Encryption = encryption,
        Profile = args.Profile,
        Tags = args.Tags,
    }, Options(archive));

    public DataStore Visit(TelemetryStore telemetry) => new DataExplorerStore(NameOf(telemetry.Name.Value), new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Telemetry = telemetry,
        ResourceGroupName = resourceGroupName,
        Classification = StoreClassification.Of(args.Domain, telemetry),
        Encryption = encryption,
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
        Encryption = encryption,
        Profile = args.Profile,
        Tags = args.Tags,
    }, Options(documents));

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
