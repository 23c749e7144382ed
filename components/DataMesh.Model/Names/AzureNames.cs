using DataMesh.Model.Environments;
using DataMesh.Model.Networking;

namespace DataMesh.Model.Names;

/// <summary>
/// The Azure names of one mesh in one environment. Pure: the same arguments give the same name. Abbreviations follow the Cloud Adoption Framework; names that
/// must be unique in all of Azure end in a suffix derived from what they name. The bounds of <see cref="MeshPrefix"/>, <see cref="DomainName"/>,
/// <see cref="StoreName"/> and <see cref="ProductName"/> are chosen so that every name fits.
/// </summary>
/// <param name="prefix">The mesh's prefix.</param>
/// <param name="environment">The environment.</param>
public sealed class AzureNames(MeshPrefix prefix, EnvironmentName environment)
{
    private const int SuffixLength = 6;

    // Storage accounts and key vaults have 24 characters: as much of each part as fits, and a suffix that tells all of it.
    private const int ShortName = 24;

    // Event Hubs namespaces and consumer groups have 50.
    private const int MiddleName = 50;

    // Cosmos DB accounts have 44.
    private const int CosmosName = 44;

    // Data Explorer clusters have 22, without hyphens.
    private const int ClusterName = 22;

    // Budgets have 63.
    private const int BudgetRoom = 63;

    /// <summary>The mesh's prefix.</summary>
    public MeshPrefix Prefix { get; } = prefix;

    /// <summary>The environment.</summary>
    public EnvironmentName Environment { get; } = environment;

    /// <summary>The resource group of one concern in a landing zone.</summary>
    public ResourceGroupName ResourceGroup(LandingZoneName landingZone, Concern concern) =>
        ResourceGroupName.Parse($"rg-{Base(landingZone)}-{concern.Text()}");

    /// <summary>The resource group of a data product, in its domain's landing zone.</summary>
    public ResourceGroupName ProductResourceGroup(DomainName domain, ProductName product) =>
        ResourceGroupName.Parse($"rg-{Base(domain)}-product-{product}");

    /// <summary>The virtual network of a landing zone.</summary>
    public VirtualNetworkName VirtualNetwork(LandingZoneName landingZone) => VirtualNetworkName.Parse($"vnet-{Base(landingZone)}");

    /// <summary>A subnet; unique inside its virtual network. Those of Azure's firewall and bastion have names that Azure gives.</summary>
    public NetworkResourceName Subnet(SubnetPurpose purpose) => NetworkResourceName.Parse(purpose switch
    {
        SubnetPurpose.Firewall => "AzureFirewallSubnet",
        SubnetPurpose.Bastion => "AzureBastionSubnet",
        _ => $"snet-{purpose.Text()}",
    });

    /// <summary>The route table of a landing zone's subnets.</summary>
    public NetworkResourceName RouteTable(LandingZoneName landingZone) => NetworkResourceName.Parse($"rt-{Base(landingZone)}");

    /// <summary>The firewall, in the hub.</summary>
    public NetworkResourceName Firewall() => NetworkResourceName.Parse($"afw-{Base(LandingZoneName.Management)}");

    /// <summary>The firewall's policy.</summary>
    public NetworkResourceName FirewallPolicy() => NetworkResourceName.Parse($"afwp-{Base(LandingZoneName.Management)}");

    /// <summary>The bastion, in the hub.</summary>
    public NetworkResourceName Bastion() => NetworkResourceName.Parse($"bas-{Base(LandingZoneName.Management)}");

    /// <summary>The public address of something in the hub.</summary>
    /// <param name="owner">The name of what has it.</param>
    public static NetworkResourceName PublicAddress(NetworkResourceName owner) => NetworkResourceName.Parse($"pip-{owner}");

    /// <summary>The Kubernetes cluster that domains share, in the hub.</summary>
    public KubernetesClusterName Cluster() => KubernetesClusterName.Parse($"aks-{Base(LandingZoneName.Management)}");

    /// <summary>The resource group that Azure makes for the cluster's machines, and nobody else writes to.</summary>
    public ResourceGroupName ClusterNodes() => ResourceGroupName.Parse($"rg-{Base(LandingZoneName.Management)}-cluster-nodes");

    /// <summary>The managed identity that the cluster itself runs as.</summary>
    public ManagedIdentityName ClusterIdentity() => ManagedIdentityName.Parse($"id-{Base(LandingZoneName.Management)}-cluster");

    /// <summary>The managed identity that the cluster's machines pull images as.</summary>
    public ManagedIdentityName KubeletIdentity() => ManagedIdentityName.Parse($"id-{Base(LandingZoneName.Management)}-kubelet");

    /// <summary>The container registry, in the hub; unique in all of Azure.</summary>
    public ContainerRegistryName ContainerRegistry() => ContainerRegistryName.Parse($"cr{Prefix}{Environment}{Suffix("registry")}");

    /// <summary>The network security group of a subnet.</summary>
    public NetworkResourceName NetworkSecurityGroup(LandingZoneName landingZone, SubnetPurpose purpose) =>
        NetworkResourceName.Parse($"nsg-{Base(landingZone)}-{purpose.Text()}");

    /// <summary>The peering on the side of <paramref name="from"/>; unique inside that virtual network.</summary>
    public NetworkResourceName Peering(LandingZoneName from, LandingZoneName to) => NetworkResourceName.Parse($"peer-{from}-to-{to}");

    /// <summary>The link of a private DNS zone to the virtual network of a landing zone; unique inside the zone.</summary>
    public NetworkResourceName DnsLink(LandingZoneName landingZone) => NetworkResourceName.Parse($"link-{Base(landingZone)}");

    /// <summary>The private endpoint of a resource for one of its groups.</summary>
    public NetworkResourceName PrivateEndpoint(AzureName target, PrivateLink link) =>
        NetworkResourceName.Parse($"pep-{target}-{link.Name}");

    /// <summary>The storage account of a lake or an archive; unique in all of Azure.</summary>
    public StorageAccountName StorageAccount(DomainName domain, StoreName store) => StorageAccount(domain, "store", store.Value);

    /// <summary>The storage account that deployment scripts of a landing zone keep their files in; unique in all of Azure.</summary>
    public StorageAccountName ScriptStorageAccount(LandingZoneName landingZone) => StorageAccount(landingZone, "scripts", "scripts");

    /// <summary>The key vault of a landing zone; unique in all of Azure, also among deleted vaults.</summary>
    public KeyVaultName KeyVault(LandingZoneName landingZone)
    {
        var parts = Shorten(ShortName - SuffixLength - "kv----".Length, Prefix.Value, Environment.Value, landingZone.Value);
        return KeyVaultName.Parse($"kv-{string.Join('-', parts)}-{Suffix("vault", landingZone.Value)}");
    }

    /// <summary>The SQL server of a database store; unique in all of Azure.</summary>
    public SqlServerName SqlServer(DomainName domain, StoreName store) =>
        SqlServerName.Parse($"sql-{Base(domain)}-{store}-{Suffix("sql", domain.Value, store.Value)}");

    /// <summary>The database of a database store; unique inside its server.</summary>
    public SqlDatabaseName SqlDatabase(DomainName domain, StoreName store) => SqlDatabaseName.Parse($"sqldb-{Base(domain)}-{store}");

    /// <summary>The Event Hubs namespace of an event stream; unique in all of Azure.</summary>
    public EventHubsNamespaceName EventHubsNamespace(DomainName domain, StoreName store)
    {
        var parts = Shorten(MiddleName - SuffixLength - "evhns-----".Length, Prefix.Value, Environment.Value, domain.Value, store.Value);
        return EventHubsNamespaceName.Parse($"evhns-{string.Join('-', parts)}-{Suffix("eventhubs", domain.Value, store.Value)}");
    }

    /// <summary>The group of the schemas of an event stream's events; unique inside its namespace.</summary>
    public static SchemaGroupName SchemaGroup(StoreName store) => SchemaGroupName.Parse(store.Value);

    /// <summary>The consumer group through which a product reads a topic: the product's address, with a stop between domain and product.</summary>
    public static ConsumerGroupName ConsumerGroup(ProductAddress consumer)
    {
        var whole = $"{consumer.Domain}.{consumer.Product}";
        return ConsumerGroupName.Parse(whole.Length <= MiddleName
            ? whole
            : $"{whole[..(MiddleName - SuffixLength - 1)]}-{DeterministicText.Suffix(SuffixLength, "consumer-group", consumer.ToString())}");
    }

    /// <summary>The Databricks workspace of a lakehouse; unique inside its resource group.</summary>
    public DatabricksWorkspaceName DatabricksWorkspace(DomainName domain, StoreName store) => DatabricksWorkspaceName.Parse($"dbw-{Base(domain)}-{store}");

    /// <summary>The identity as which a lakehouse's Unity Catalog reads and writes; unique inside its resource group.</summary>
    public AccessConnectorName AccessConnector(DomainName domain, StoreName store) => AccessConnectorName.Parse($"dbac-{Base(domain)}-{store}");

    /// <summary>The resource group in which Databricks keeps what belongs to a workspace; Databricks makes it.</summary>
    public ResourceGroupName DatabricksResourceGroup(DomainName domain, StoreName store) => ResourceGroupName.Parse($"rg-{Base(domain)}-databricks-{store}");

    /// <summary>The storage account that Databricks makes for a workspace's own files; unique in all of Azure.</summary>
    public StorageAccountName DatabricksStorageAccount(DomainName domain, StoreName store) => StorageAccount(domain, "databricks", store.Value);

    /// <summary>The Data Explorer cluster of a telemetry store; unique in all of Azure.</summary>
    public DataExplorerClusterName DataExplorerCluster(DomainName domain, StoreName store)
    {
        var parts = Shorten(
            ClusterName - SuffixLength - "dec".Length, Prefix.Value, Environment.Value, Joined(domain.Value), Joined(store.Value));
        return DataExplorerClusterName.Parse($"dec{string.Concat(parts)}{Suffix("dataexplorer", domain.Value, store.Value)}");
    }

    /// <summary>The server of a PostgreSQL store; unique in all of Azure. As much of each part as fits, which is all but of the very longest.</summary>
    public PostgresServerName PostgresServer(DomainName domain, StoreName store)
    {
        var parts = Shorten(63 - SuffixLength - "psql-----".Length, Prefix.Value, Environment.Value, domain.Value, store.Value);
        return PostgresServerName.Parse($"psql-{string.Join('-', parts)}-{Suffix("postgres", domain.Value, store.Value)}");
    }

    /// <summary>The database of a PostgreSQL store; unique inside its server, and never one of the server's own.</summary>
    public static PostgresDatabaseName PostgresDatabase(DomainName domain, StoreName store) =>
        PostgresDatabaseName.Parse($"db_{domain}_{store}".Replace('-', '_'));

    /// <summary>The Cosmos DB account of a document store; unique in all of Azure.</summary>
    public CosmosAccountName CosmosAccount(DomainName domain, StoreName store)
    {
        var parts = Shorten(CosmosName - SuffixLength - "cosno-----".Length, Prefix.Value, Environment.Value, domain.Value, store.Value);
        return CosmosAccountName.Parse($"cosno-{string.Join('-', parts)}-{Suffix("cosmos", domain.Value, store.Value)}");
    }

    /// <summary>The database of a document store; unique inside its account.</summary>
    public static CosmosDatabaseName CosmosDatabase(StoreName store) => CosmosDatabaseName.Parse(store.Value);

    /// <summary>The data factory of pipelines; unique in all of Azure.</summary>
    public DataFactoryName DataFactory(DomainName domain, StoreName store) =>
        DataFactoryName.Parse($"adf-{Base(domain)}-{store}-{Suffix("datafactory", domain.Value, store.Value)}");

    /// <summary>The credential with which pipelines sign in as a product; unique inside its factory.</summary>
    public static DataFactoryPartName FactoryCredential(ProductName product) => DataFactoryPartName.Parse(product.Value);

    /// <summary>The private endpoint through which pipelines reach a store of their domain; unique inside its factory.</summary>
    public static DataFactoryPartName FactoryEndpoint(StoreName store, PrivateLink link) => DataFactoryPartName.Parse($"{store}-{link.Name}");

    /// <summary>The mesh's Purview account, in the hub; unique in all of Azure.</summary>
    public PurviewAccountName PurviewAccount() => PurviewAccountName.Parse($"pview-{Prefix}-{Environment}-{Suffix("purview")}");

    /// <summary>The mesh's Log Analytics workspace, in the hub.</summary>
    public LogWorkspaceName LogWorkspace() => LogWorkspaceName.Parse($"log-{Base(LandingZoneName.Management)}");

    /// <summary>The managed identity of a data product, in the hub.</summary>
    public ManagedIdentityName ManagedIdentity(DomainName domain, ProductName product) =>
        ManagedIdentityName.Parse($"id-{Base(domain)}-product-{product}");

    /// <summary>The federated credential by which a pipeline signs in in this environment; unique inside the identity.</summary>
    public FederatedCredentialName FederatedCredential(DeliveryPipeline pipeline)
    {
        var (issuer, subject) = pipeline.SubjectIn(Environment);
        return FederatedCredentialName.Parse($"{pipeline.Service}-{Environment}-{DeterministicText.Suffix(SuffixLength, "federated-credential", issuer, subject)}");
    }

    /// <summary>The federated credential by which a workload signs in as its product; unique inside the identity.</summary>
    public FederatedCredentialName FederatedCredential(DomainName domain, WorkloadName workload) => FederatedCredentialName.Parse(
        $"kubernetes-{Environment}-{DeterministicText.Suffix(SuffixLength, "federated-credential", ClusterNames.Subject(domain, workload))}");

    /// <summary>The certificate with which a workload serves HTTPS; unique inside its domain's vault.</summary>
    public static KeyName Certificate(WorkloadName workload) => KeyName.Parse($"tls-{workload}");

    /// <summary>The key that encrypts a store; unique inside the domain's vault.</summary>
    public static KeyName EncryptionKey(StoreName store) => KeyName.Parse($"key-{store}");

    /// <summary>The managed identity as which a store uses the key that encrypts it.</summary>
    public ManagedIdentityName EncryptionIdentity(DomainName domain, StoreName store) => ManagedIdentityName.Parse($"id-{Base(domain)}-encryption-{store}");

    /// <summary>The managed identity that deployment scripts of a landing zone run as.</summary>
    public ManagedIdentityName ScriptIdentity(LandingZoneName landingZone) => ManagedIdentityName.Parse($"id-{Base(landingZone)}-scripts");

    /// <summary>The private link scope through which the log workspace is reached, in the hub.</summary>
    public LogPrivateLinkScopeName LogPrivateLinkScope() => LogPrivateLinkScopeName.Parse($"ampls-{Base(LandingZoneName.Management)}");

    /// <summary>The storage account of the exported costs, in the hub; unique in all of Azure.</summary>
    public StorageAccountName CostStorageAccount() => StorageAccount(LandingZoneName.Management, "costs", "costs");

    /// <summary>The container of the exported costs.</summary>
    public static ContainerName CostContainer() => ContainerName.Parse("costs");

    /// <summary>The daily export of a subscription's costs; unique inside the subscription.</summary>
    public CostReportName CostExport() => CostReportName.Parse($"{Prefix}-{Environment}-costs");

    /// <summary>The alert on costs of a subscription that are unlike its past; unique inside the subscription.</summary>
    public CostReportName CostAnomalyAlert() => CostReportName.Parse($"{Prefix}-{Environment}-anomalies");

    /// <summary>The view of a landing zone's costs; unique inside its subscription.</summary>
    public CostReportName CostView(LandingZoneName landingZone) => CostReportName.Parse($"view-{Base(landingZone)}");

    /// <summary>The budget of a data product; unique inside its domain's subscription.</summary>
    public BudgetName ProductBudget(DomainName domain, ProductName product)
    {
        var name = $"bgt-{Base(domain)}-{product}";
        return BudgetName.Parse(name.Length <= BudgetRoom
            ? name
            : $"{name[..(BudgetRoom - SuffixLength - 1)].TrimEnd('-')}-{Suffix("budget", domain.Value, product.Value)}");
    }

    /// <summary>The lock on the resource group of a concern.</summary>
    public LockName Lock(LandingZoneName landingZone, Concern concern) => LockName.Parse($"lock-{Base(landingZone)}-{concern.Text()}");

    /// <summary>The budget of a landing zone's subscription.</summary>
    public BudgetName Budget(LandingZoneName landingZone) => BudgetName.Parse($"bgt-{Base(landingZone)}");

    /// <summary>The mesh's action group, in the hub.</summary>
    public ActionGroupName ActionGroup() => ActionGroupName.Parse($"ag-{Base(LandingZoneName.Management)}");

    /// <summary>The short name of the action group: as much of the prefix as fits, and the environment.</summary>
    public ActionGroupShortName ActionGroupShort() =>
        ActionGroupShortName.Parse($"{Prefix.Value[..Math.Min(Prefix.Value.Length, 8)]}{Environment}");

    /// <summary>The action group of those who answer for costs, in the hub.</summary>
    public ActionGroupName CostActionGroup() => ActionGroupName.Parse($"ag-{Base(LandingZoneName.Management)}-costs");

    /// <summary>The short name of <see cref="CostActionGroup"/>: as much of the prefix as fits, the environment, and what it is about.</summary>
    public ActionGroupShortName CostActionGroupShort() => ActionGroupShortName.Parse($"{Prefix.Value[..Math.Min(Prefix.Value.Length, 4)]}{Environment}cost");

    /// <summary>The action group of those who answer for security, in the hub.</summary>
    public ActionGroupName SecurityActionGroup() => ActionGroupName.Parse($"ag-{Base(LandingZoneName.Management)}-security");

    /// <summary>The short name of <see cref="SecurityActionGroup"/>, made as <see cref="CostActionGroupShort"/>.</summary>
    public ActionGroupShortName SecurityActionGroupShort() => ActionGroupShortName.Parse($"{Prefix.Value[..Math.Min(Prefix.Value.Length, 4)]}{Environment}sec");

    /// <summary>An alert on the hub's activity log.</summary>
    /// <param name="about">What it is about, in lower-case kebab.</param>
    public AlertRuleName ActivityAlert(string about) => AlertRuleName.Parse($"alert-{Base(LandingZoneName.Management)}-{about}");

    /// <summary>The setting that sends a resource's logs and metrics to the hub's workspace; unique inside that resource.</summary>
    public DiagnosticSettingName DiagnosticSetting() => DiagnosticSettingName.Parse("diag-to-management");

    /// <summary>The container of one layer of a lake.</summary>
    public ContainerName Container(LakeLayer layer) => ContainerName.Parse(layer.Text());

    /// <summary>The deployment script that makes the users of a database; one a database, by a name that no other database of the domain has.</summary>
    public static DeploymentScriptName AccessScript(AzureName database) => DeploymentScriptName.Parse($"script-access-{database}");

    /// <summary>The name (a GUID) of the role assignment that gives <paramref name="principal"/> the role at a scope.</summary>
    /// <param name="scope">What the role is given on, as a stable text: an ARM id, or any text that identifies it in the mesh.</param>
    /// <param name="principal">Who gets it, as a stable text such as a product's address; the principal id itself may not be known yet.</param>
    /// <param name="roleDefinitionId">The role: one of <see cref="Roles.RoleIds"/> or <see cref="Roles.CosmosRoleIds"/>.</param>
    public Guid RoleAssignment(string scope, string principal, string roleDefinitionId) =>
        DeterministicText.Guid("role-assignment", Prefix.Value, Environment.Value, scope, principal, roleDefinitionId);

    private string Base(LandingZoneName landingZone) => $"{Prefix}-{Environment}-{landingZone}";

    private string Suffix(string kind, params ReadOnlySpan<string> parts) =>
        DeterministicText.Suffix(SuffixLength, [Prefix.Value, Environment.Value, kind, .. parts]);

    private StorageAccountName StorageAccount(LandingZoneName landingZone, string kind, string name)
    {
        var parts = Shorten(ShortName - SuffixLength - "st".Length, Prefix.Value, Environment.Value, Joined(landingZone.Value), Joined(name));
        return StorageAccountName.Parse($"st{string.Concat(parts)}{Suffix(kind, landingZone.Value, name)}");
    }

    private static string Joined(string kebab) => kebab.Replace("-", "", StringComparison.Ordinal);

    // Takes from the longest part until all fit together, so that a reader still recognizes each.
    private static string[] Shorten(int room, params string[] parts)
    {
        for (var excess = parts.Sum(part => part.Length) - room; excess > 0; excess--)
        {
            var longest = Array.FindIndex(parts, part => part.Length == parts.Max(other => other.Length));
            parts[longest] = parts[longest][..^1];
        }

        return [.. parts.Select(part => part.TrimEnd('-'))];
    }
}
