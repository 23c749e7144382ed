using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using Inputs = Pulumi.AzureNative.Kusto.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// A telemetry store: an Azure Data Explorer cluster with its databases, reached through a private endpoint only, that trusts its own tenant only, calls
/// nothing outside, and whose rows stay for as long as their database says. Data Explorer knows neither keys nor TLS below 1.2.
/// </summary>
public sealed class DataExplorerStore : DataStore
{
    private readonly string _name;
    private readonly DataExplorerStoreArgs _args;
    private readonly Dictionary<DataExplorerDatabaseName, AzureNative.Kusto.ReadWriteDatabase> _databases = [];
    private readonly AzureNative.Kusto.Cluster _cluster;

    /// <summary>Creates cluster, databases, private endpoint and diagnostic setting.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public DataExplorerStore(string name, DataExplorerStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:DataExplorerStore", name, args, options)
    {
        (_name, _args) = (name, args);
        var site = args.Site;
        var clusterName = site.Names.DataExplorerCluster(args.Domain, args.Telemetry.Name);
        _cluster = new AzureNative.Kusto.Cluster(name, Cluster(clusterName), EncryptedData());

        foreach (var database in args.Telemetry.Databases.OrderBy(database => database.Name.Value, StringComparer.Ordinal))
        {
            _databases.Add(database.Name, new AzureNative.Kusto.ReadWriteDatabase($"{name}-{database.Name}", new()
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = site.Location,
                ClusterName = _cluster.Name,
                DatabaseName = database.Name.Value,
                Kind = "ReadWrite",
                SoftDeletePeriod = Days(database.RetentionDays),
                HotCachePeriod = Days(Math.Min(database.HotDays, args.Profile.Telemetry.MostHotDays ?? database.HotDays)),
            }, Data()));
        }

        foreach (var link in MeshPrivateLinks.Of(args.Telemetry))
            Reach(name, clusterName, _cluster.Id, link);

        site.Diagnostics.Send(this, name, _cluster.Id, DiagnosticContent.LogsAndMetrics);

        Id = _cluster.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id { get; }

    /// <inheritdoc/>
    public override ImmutableArray<StoreEndpoint> Endpoints => [.. MeshPrivateLinks.Of(_args.Telemetry).Select(link => new StoreEndpoint(Id, link))];

    /// <summary>
    /// On the database, the role Viewer for each reader; Ingestor and User for the product that owns the port: it makes the tables, writes them and reads them.
    /// </summary>
    /// <remarks>
    /// A database is the narrowest scope that Azure Resource Manager has; roles on a table are given by commands of Data Explorer alone. The model therefore
    /// binds a database to one port at most.
    /// </remarks>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses)
    {
        foreach (var access in accesses)
        {
            if (access.Source is not TelemetryTable table)
                continue;
            if (access.Level == AccessLevel.Read)
            {
                Assign(access, table.Database, AzureNative.Kusto.DatabasePrincipalRole.Viewer);
                continue;
            }

            Assign(access, table.Database, AzureNative.Kusto.DatabasePrincipalRole.Ingestor);
            Assign(access, table.Database, AzureNative.Kusto.DatabasePrincipalRole.User);
        }
    }

    private void Assign(StoreAccess access, DataExplorerDatabaseName database, AzureNative.Kusto.DatabasePrincipalRole role)
    {
        var product = access.Identity.Product;
        var roleName = role.ToString();
        _ = new AzureNative.Kusto.DatabasePrincipalAssignment($"{_name}-{database}-{roleName.ToLowerInvariant()}-{product.Domain}-{product.Product}", new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            ClusterName = _cluster.Name,
            DatabaseName = _databases[database].Name,
            PrincipalAssignmentName = _args.Site.Names.RoleAssignment(
                $"{_args.Domain}/{_args.Telemetry.Name}/{database}", product.ToString(), roleName).ToString("D"),
            PrincipalId = access.Identity.PrincipalId,
            // What Data Explorer calls every identity that is neither a person nor a group.
            PrincipalType = AzureNative.Kusto.PrincipalType.App,
            TenantId = _args.Site.TenantId.ToString("D"),
            Role = role,
        }, new CustomResourceOptions { Parent = this });
    }

    private static string Days(int days) => FormattableString.Invariant($"P{days}D");

    private AzureNative.Kusto.ClusterArgs Cluster(DataExplorerClusterName clusterName)
    {
        var profile = _args.Profile.Telemetry;
        var cluster = new AzureNative.Kusto.ClusterArgs
        {
            ResourceGroupName = _args.ResourceGroupName,
            Location = _args.Site.Location,
            ClusterName = clusterName.Value,
            Sku = new Inputs.AzureSkuArgs { Name = profile.SkuName, Tier = profile.SkuTier, Capacity = profile.Capacity },
            EngineType = AzureNative.Kusto.EngineType.V3,
            EnableAutoStop = profile.StopsWhenIdle,
            EnableStreamingIngest = _args.Telemetry.StreamingIngestion,
            EnableDiskEncryption = true,
            EnableDoubleEncryption = profile.EncryptsTwice,
            EnablePurge = false,
            PublicIPType = AzureNative.Kusto.PublicIPType.IPv4,
            PublicNetworkAccess = AzureNative.Kusto.PublicNetworkAccess.Disabled,
            RestrictOutboundNetworkAccess = AzureNative.Kusto.ClusterNetworkAccessFlag.Enabled,
            // An empty list means the own tenant only; what no list means has changed over the years.
            TrustedExternalTenants = new InputList<Inputs.TrustedExternalTenantArgs>(),
            Tags = _args.Tags,
        };
        if (!profile.Zones.IsEmpty)
            cluster.Zones = profile.Zones;
        if (_args.Encryption is { } own)
        {
            cluster.Identity = new Inputs.IdentityArgs { Type = AzureNative.Kusto.IdentityType.UserAssigned, UserAssignedIdentities = { own.IdentityId } };
            cluster.KeyVaultProperties = new Inputs.KeyVaultPropertiesArgs { KeyVaultUri = own.VaultUri, KeyName = own.KeyName, UserIdentity = own.IdentityId };
        }

        return cluster;
    }
}
