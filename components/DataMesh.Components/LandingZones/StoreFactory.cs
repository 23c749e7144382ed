using DataMesh.Components.Scripts;
using DataMesh.Components.Stores;

namespace DataMesh.Components.LandingZones;

/// <summary>Creates the component of each kind of store.</summary>
internal sealed class StoreFactory(
    Resource parent, string name, DataLandingZoneArgs args, LandingZoneSite site, Output<string> resourceGroupName, DeploymentScriptHost? scripts) : IStoreVisitor<DataStore>
{
    public DataStore Visit(Lake lake) => new LakeStore(name, new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Lake = lake,
        ResourceGroupName = resourceGroupName,
        Profile = args.Profile,
        Tags = args.Tags,
    }, new ComponentResourceOptions { Parent = parent });

    public DataStore Visit(SqlDatabase database) => new SqlDatabaseStore(name, new()
    {
        Site = site,
        Domain = args.Domain.Name,
        Database = database,
        ResourceGroupName = resourceGroupName,
        Scripts = scripts ?? throw new InvalidOperationException("A landing zone with a SQL database has a script host; see DomainConcerns."),
        Profile = args.Profile,
        Tags = args.Tags,
    }, new ComponentResourceOptions { Parent = parent });
}
