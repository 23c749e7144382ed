using System.Text.RegularExpressions;
using DataMesh.Model.Networking;
using DataMesh.Model.Roles;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Model.Tests.Names;

public sealed class AzureNamesTests
{
    // Azure's own rules, as the resource providers' specifications and the naming article state them; written down apart from ours, so that they check ours.
    private static readonly Dictionary<Type, (int Minimum, int Maximum, string Pattern)> azure = new()
    {
        [typeof(ResourceGroupName)] = (1, 90, @"^[-\w\._\(\)]*[-\w_\(\)]$"),
        [typeof(VirtualNetworkName)] = (2, 64, @"^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9_])?$"),
        [typeof(NetworkResourceName)] = (1, 80, @"^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9_])?$"),
        [typeof(StorageAccountName)] = (3, 24, @"^[a-z0-9]+$"),
        [typeof(ContainerName)] = (3, 63, @"^[a-z0-9](-?[a-z0-9])*$"),
        [typeof(KeyVaultName)] = (3, 24, @"^(?!.*--)[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$"),
        [typeof(SqlServerName)] = (1, 63, @"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"),
        [typeof(SqlDatabaseName)] = (1, 128, @"^[^<>*%&:\\/?]*[^<>*%&:\\/?. ]$"),
        [typeof(CosmosAccountName)] = (3, 44, @"^[a-z0-9]+(-[a-z0-9]+)*$"),
        [typeof(CosmosDatabaseName)] = (1, 255, @"^[^/\\#?]*[^/\\#? ]$"),
        [typeof(PostgresServerName)] = (3, 63, @"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"),
        [typeof(PostgresDatabaseName)] = (1, 63, @"^[a-zA-Z_][\w\-]{0,62}$"),
        [typeof(SynapseWorkspaceName)] = (1, 50, @"^(?!.*-ondemand)[a-z0-9]([a-z0-9-]*[a-z0-9])?$"),
        [typeof(SqlPoolName)] = (1, 15, @"^[A-Za-z][A-Za-z0-9_]*$"),
        [typeof(EventHubsNamespaceName)] = (6, 50, @"^[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$"),
        [typeof(DataFactoryName)] = (3, 63, @"^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"),
        [typeof(DataFactoryPartName)] = (1, 127, @"^([_A-Za-z0-9]|([_A-Za-z0-9][-_A-Za-z0-9]{0,125}[_A-Za-z0-9]))$"),
        [typeof(ConsumerGroupName)] = (1, 50, @"^[A-Za-z0-9][A-Za-z0-9._-]*$"),
        [typeof(SchemaGroupName)] = (1, 50, @"^[A-Za-z0-9][A-Za-z0-9._-]*$"),
        [typeof(DatabricksWorkspaceName)] = (3, 64, @"^[A-Za-z0-9_-]+$"),
        [typeof(AccessConnectorName)] = (3, 64, @"^[A-Za-z0-9_-]+$"),
        [typeof(DataExplorerClusterName)] = (4, 22, @"^[a-z][a-z0-9]*$"),
        [typeof(PurviewAccountName)] = (3, 63, @"^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"),
        [typeof(LogWorkspaceName)] = (4, 63, @"^[A-Za-z0-9][A-Za-z0-9-]+[A-Za-z0-9]$"),
        [typeof(ManagedIdentityName)] = (3, 128, @"^[A-Za-z0-9][A-Za-z0-9_-]*$"),
        [typeof(FederatedCredentialName)] = (3, 120, @"^[A-Za-z0-9][A-Za-z0-9_-]*$"),
        [typeof(KeyName)] = (1, 127, @"^[A-Za-z0-9-]+$"),
        [typeof(BudgetName)] = (1, 63, @"^[a-zA-Z0-9_-]+$"),
        [typeof(LogPrivateLinkScopeName)] = (1, 255, @"^[\w\._\(\)-]*[\w_\(\)-]$"),
        [typeof(KubernetesClusterName)] = (1, 54, @"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$"),
        [typeof(ContainerRegistryName)] = (5, 50, @"^[a-zA-Z0-9]+$"),
        [typeof(CostReportName)] = (3, 64, @"^[A-Za-z0-9_-]+$"),
        [typeof(AlertRuleName)] = (1, 260, @"^[^*<>%{}&:\\?/#|]*[^*<>%{}&:\\?/#|. ]$"),
        [typeof(LockName)] = (1, 90, @"^[A-Za-z0-9._()-]*[A-Za-z0-9_()-]$"),
        [typeof(ActionGroupName)] = (1, 260, @"^[^*<>%{}&:\\?/#|]*[^*<>%{}&:\\?/#|. ]$"),
        [typeof(ActionGroupShortName)] = (1, 12, @"^.+$"),
        [typeof(DeploymentScriptName)] = (1, 90, @"^[-\w\._\(\)]+$"),
        [typeof(DiagnosticSettingName)] = (1, 260, @"^[^*<>%&:\\?+/]+$"),
    };

    private static readonly Gen<(AzureNames Names, LandingZoneName LandingZone, DomainName Domain, StoreName Store, ProductName Product)> everything =
        from names in Generators.Names
        from landingZone in Generators.LandingZone
        from domain in Generators.Domain
        from store in Generators.Store
        from product in Generators.Product
        select (names, landingZone, domain, store, product);

    [Fact]
    public void Every_name_made_of_legal_parts_is_one_that_Azure_accepts() =>
        Prop.ForAll(everything.ToArbitrary(), sample =>
        {
            foreach (var name in All(sample.Names, sample.LandingZone, sample.Domain, sample.Store, sample.Product))
            {
                var (minimum, maximum, pattern) = azure[name.GetType()];
                name.Value.Length.ShouldBeInRange(minimum, maximum, name.Value);
                Regex.IsMatch(name.Value, pattern).ShouldBeTrue($"{name.GetType().Name} {name}");
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_longest_parts_still_fit()
    {
        var names = new AzureNames(MeshPrefix.Parse(new string('p', 10)), EnvironmentName.Prod);
        var all = All(
            names,
            DomainName.Parse(new string('d', 20)),
            DomainName.Parse(new string('d', 20)),
            StoreName.Parse(new string('s', 15)),
            ProductName.Parse(new string('r', 30))).ToList();

        all.OfType<SqlServerName>().Single().Value.Length.ShouldBe(63);
        all.OfType<PostgresServerName>().Single().Value.Length.ShouldBe(63);
        all.OfType<EventHubsNamespaceName>().Single().Value.Length.ShouldBe(50);
        all.OfType<SynapseWorkspaceName>().Single().Value.Length.ShouldBe(50);
        all.OfType<SqlPoolName>().Single().Value.Length.ShouldBe(15);
        all.OfType<CosmosAccountName>().Single().Value.Length.ShouldBe(44);
        all.OfType<ConsumerGroupName>().Single().Value.Length.ShouldBe(50);
        all.OfType<DataExplorerClusterName>().Single().Value.Length.ShouldBe(22);
        all.OfType<StorageAccountName>().ShouldAllBe(name => name.Value.Length == 24);
        all.OfType<KeyVaultName>().ShouldAllBe(name => name.Value.Length == 24);
    }

    [Fact]
    public void Names_stay_as_they_are_from_version_to_version()
    {
        // A name that changes replaces a store with its data: these texts are a promise.
        var names = new AzureNames(MeshPrefix.Parse("contoso"), EnvironmentName.Dev);
        var finance = DomainName.Parse("finance");
        var lake = StoreName.Parse("lake");
        var billing = StoreName.Parse("billing");
        var product = ProductName.Parse("billed-fees");

        string.Join<object>('\n',
        [
            names.StorageAccount(finance, lake),
            names.ScriptStorageAccount(finance),
            names.KeyVault(LandingZoneName.Management),
            names.KeyVault(DomainName.Parse("human-resources")),
            names.SqlServer(finance, billing),
            names.SqlDatabase(finance, billing),
            names.PostgresServer(finance, billing),
            AzureNames.PostgresDatabase(DomainName.Parse("human-resources"), billing),
            names.EventHubsNamespace(finance, StoreName.Parse("invoices")),
            names.CosmosAccount(finance, StoreName.Parse("invoices")),
            names.DataExplorerCluster(finance, StoreName.Parse("invoices")),
            names.DataFactory(finance, StoreName.Parse("pipelines")),
            names.SynapseWorkspace(finance, StoreName.Parse("fact-store")),
            AzureNames.SqlPool(StoreName.Parse("fact-store")),
            names.PurviewAccount(),
            names.LogWorkspace(),
            names.ResourceGroup(LandingZoneName.Management, Concern.PrivateDns),
            names.ProductResourceGroup(finance, product),
            names.VirtualNetwork(finance),
            names.ManagedIdentity(finance, product),
            names.ScriptIdentity(finance),
            names.ActionGroupShort(),
            names.PrivateEndpoint(names.SqlServer(finance, billing), PrivateLink.SqlServer),
            names.RoleAssignment("scope", "principal", RoleIds.StorageBlobDataReader).ToString(),
        ]).ShouldBe("""
            stcontdevfinanlakejr7phx
            stcontdevfinascripwgm6sm
            kv-cont-dev-manag-gj2cqp
            kv-cont-dev-human-trwvfx
            sql-contoso-dev-finance-billing-sjb9rk
            sqldb-contoso-dev-finance-billing
            psql-contoso-dev-finance-billing-fxf484
            db_human_resources_billing
            evhns-contoso-dev-finance-invoices-gnmxvg
            cosno-contoso-dev-finance-invoices-v9zd45
            deccondevfininvotpb52h
            adf-contoso-dev-finance-pipelines-pwkdwg
            synw-contoso-dev-finance-fact-store-bdd9c2
            fact_store
            pview-contoso-dev-tks7kh
            log-contoso-dev-management
            rg-contoso-dev-management-private-dns
            rg-contoso-dev-finance-product-billed-fees
            vnet-contoso-dev-finance
            id-contoso-dev-finance-product-billed-fees
            id-contoso-dev-finance-scripts
            contosodev
            pep-sql-contoso-dev-finance-billing-sjb9rk-sqlserver
            9019b1f2-5c2f-8c1b-b487-5bb29c2e2549
            """);
    }

    [Fact]
    public void Globally_unique_names_differ_between_environments_domains_stores_and_prefixes() =>
        Prop.ForAll(everything.Two().ToArbitrary(), pair =>
        {
            var ((names1, _, domain1, store1, _), (names2, _, domain2, store2, _)) = pair;
            var same = names1.Prefix == names2.Prefix && names1.Environment == names2.Environment && domain1 == domain2;
            (names1.KeyVault(domain1) == names2.KeyVault(domain2)).ShouldBe(same);
            (names1.StorageAccount(domain1, store1) == names2.StorageAccount(domain2, store2)).ShouldBe(same && store1 == store2);
            (names1.SqlServer(domain1, store1) == names2.SqlServer(domain2, store2)).ShouldBe(same && store1 == store2);
            (names1.CosmosAccount(domain1, store1) == names2.CosmosAccount(domain2, store2)).ShouldBe(same && store1 == store2);
            (names1.PostgresServer(domain1, store1) == names2.PostgresServer(domain2, store2)).ShouldBe(same && store1 == store2);
            (names1.DataFactory(domain1, store1) == names2.DataFactory(domain2, store2)).ShouldBe(same && store1 == store2);
            (names1.SynapseWorkspace(domain1, store1) == names2.SynapseWorkspace(domain2, store2)).ShouldBe(same && store1 == store2);
            (names1.EventHubsNamespace(domain1, store1) == names2.EventHubsNamespace(domain2, store2)).ShouldBe(same && store1 == store2);
            (names1.DataExplorerCluster(domain1, store1) == names2.DataExplorerCluster(domain2, store2)).ShouldBe(same && store1 == store2);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_account_for_scripts_is_not_the_one_of_a_lake_called_scripts()
    {
        var names = new AzureNames(Samples.Prefix, EnvironmentName.Dev);
        var finance = DomainName.Parse("finance");

        names.ScriptStorageAccount(finance).ShouldNotBe(names.StorageAccount(finance, StoreName.Parse("scripts")));
    }

    [Fact]
    public void A_workspace_is_not_called_as_Azure_calls_serverless_pools()
    {
        var names = new AzureNames(Samples.Prefix, EnvironmentName.Dev);

        names.SynapseWorkspace(DomainName.Parse("ondemand"), StoreName.Parse("ondemand")).Value.ShouldStartWith($"synw-{Samples.Prefix}-dev-demand-demand-");
    }

    [Fact]
    public void A_consumer_group_is_called_after_its_product_and_no_two_products_share_one()
    {
        var (longDomain, longProduct) = (new string('d', 20), new string('p', 29));
        var names = new[]
            {
                ("sales", "deals"), ("sales-deals", "won"), ("sales", "deals-won"), (longDomain, longProduct + "p"), (longDomain, longProduct + "q"),
            }
            .Select(product => AzureNames.ConsumerGroup(new ProductAddress(DomainName.Parse(product.Item1), ProductName.Parse(product.Item2))).Value).ToList();

        names[0].ShouldBe("sales.deals");
        names.ShouldBeUnique();
    }

    [Fact]
    public void A_role_assignment_is_named_by_who_gets_what_where()
    {
        var names = new AzureNames(Samples.Prefix, EnvironmentName.Dev);

        names.RoleAssignment("a", "b", "c").ShouldBe(names.RoleAssignment("a", "b", "c"));
        names.RoleAssignment("ab", "", "c").ShouldNotBe(names.RoleAssignment("a", "b", "c"));
        names.RoleAssignment("a", "b", "c").ToString()[14].ShouldBe('8');
    }

    [Fact]
    public void An_id_is_made_of_the_names()
    {
        var ids = new AzureIds(new AzureNames(Samples.Prefix, EnvironmentName.Dev));
        var subscription = Guid.Parse("11111111-1111-4111-8111-111111111111");

        ids.VirtualNetwork(subscription, DomainName.Parse("finance")).ShouldBe(
            "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-acme-dev-finance-network/"
            + "providers/Microsoft.Network/virtualNetworks/vnet-acme-dev-finance");
        ids.RoleDefinition(subscription, RoleIds.StorageBlobDataReader).ShouldBe(
            "/subscriptions/11111111-1111-4111-8111-111111111111/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1");
    }

    private static IEnumerable<AzureName> All(AzureNames names, LandingZoneName landingZone, DomainName domain, StoreName store, ProductName product)
    {
        foreach (var concern in Enum.GetValues<Concern>())
            yield return names.ResourceGroup(landingZone, concern);
        foreach (var purpose in Enum.GetValues<SubnetPurpose>())
        {
            yield return names.Subnet(purpose);
            yield return names.NetworkSecurityGroup(landingZone, purpose);
        }

        foreach (var layer in LakeLayers.All)
            yield return names.Container(layer);
        yield return AzureNames.EncryptionKey(store);
        yield return names.EncryptionIdentity(domain, store);
        yield return names.FederatedCredential(new GitHubPipeline($"{domain}/{product}"));
        yield return names.FederatedCredential(new AzureDevOpsPipeline(domain.Value, "5f0d6a3e-2b0c-4c53-9c9f-6d2f1b1c7a10", product.Value, store.Value));
        yield return names.FederatedCredential(domain, WorkloadName.Parse(product.Value));
        yield return AzureNames.Certificate(WorkloadName.Parse(product.Value));
        yield return names.ProductResourceGroup(domain, product);
        yield return names.VirtualNetwork(landingZone);
        yield return names.Peering(landingZone, domain);
        yield return names.PeeringOfTakenOver(landingZone, domain);
        yield return names.DnsLink(landingZone);
        yield return names.StorageAccount(domain, store);
        yield return names.ScriptStorageAccount(landingZone);
        yield return names.LogPrivateLinkScope();
        yield return names.CostStorageAccount();
        yield return names.ContainerRegistry();
        yield return names.Cluster();
        yield return names.ClusterNodes();
        yield return names.ClusterIdentity();
        yield return names.KubeletIdentity();
        yield return names.RouteTable(landingZone);
        yield return names.Firewall();
        yield return names.FirewallPolicy();
        yield return names.Bastion();
        yield return AzureNames.PublicAddress(names.Firewall());
        yield return AzureNames.CostContainer();
        yield return names.CostExport();
        yield return names.CostAnomalyAlert();
        yield return names.CostView(landingZone);
        yield return names.ProductBudget(domain, product);
        yield return names.CostActionGroup();
        yield return names.CostActionGroupShort();
        yield return names.SecurityActionGroup();
        yield return names.SecurityActionGroupShort();
        yield return names.ActivityAlert("lock-removed");
        foreach (var concern in Enum.GetValues<Concern>())
            yield return names.Lock(landingZone, concern);
        yield return names.KeyVault(landingZone);
        yield return names.SqlServer(domain, store);
        yield return names.SqlDatabase(domain, store);
        yield return names.CosmosAccount(domain, store);
        yield return AzureNames.CosmosDatabase(store);
        yield return names.PrivateEndpoint(names.CosmosAccount(domain, store), PrivateLink.CosmosNoSql);
        yield return names.PostgresServer(domain, store);
        yield return AzureNames.PostgresDatabase(domain, store);
        yield return AzureNames.AccessScript(AzureNames.PostgresDatabase(domain, store));
        yield return names.PrivateEndpoint(names.PostgresServer(domain, store), PrivateLink.Postgres);
        yield return names.SynapseWorkspace(domain, store);
        yield return AzureNames.SqlPool(store);
        yield return names.SynapseResourceGroup(domain, store);
        yield return AzureNames.AccessScript(AzureNames.SqlPool(store));
        yield return names.PrivateEndpoint(names.SynapseWorkspace(domain, store), PrivateLink.SynapseServerless);
        yield return names.EventHubsNamespace(domain, store);
        yield return names.DataFactory(domain, store);
        yield return AzureNames.FactoryCredential(product);
        yield return AzureNames.FactoryEndpoint(store, PrivateLink.DatabricksSignIn);
        yield return names.PrivateEndpoint(names.DataFactory(domain, store), PrivateLink.DataFactory);
        yield return AzureNames.SchemaGroup(store);
        yield return AzureNames.ConsumerGroup(new ProductAddress(domain, product));
        yield return names.PrivateEndpoint(names.EventHubsNamespace(domain, store), PrivateLink.EventHubs);
        yield return names.DatabricksWorkspace(domain, store);
        yield return names.AccessConnector(domain, store);
        yield return names.DatabricksResourceGroup(domain, store);
        yield return names.DatabricksStorageAccount(domain, store);
        yield return names.PrivateEndpoint(names.DatabricksWorkspace(domain, store), PrivateLink.DatabricksSignIn);
        yield return names.DataExplorerCluster(domain, store);
        yield return names.PrivateEndpoint(names.DataExplorerCluster(domain, store), PrivateLink.DataExplorer);
        yield return names.PurviewAccount();
        yield return names.LogWorkspace();
        yield return names.ManagedIdentity(domain, product);
        yield return names.ScriptIdentity(landingZone);
        yield return names.Budget(landingZone);
        yield return names.ActionGroup();
        yield return names.ActionGroupShort();
        yield return names.DiagnosticSetting();
        yield return AzureNames.AccessScript(names.SqlDatabase(domain, store));
        yield return names.PrivateEndpoint(names.KeyVault(landingZone), PrivateLink.Vault);
        yield return names.PrivateEndpoint(names.SqlServer(domain, store), PrivateLink.SqlServer);
        yield return names.PrivateEndpoint(names.StorageAccount(domain, store), PrivateLink.Dfs);
        yield return names.PrivateEndpoint(names.PurviewAccount(), PrivateLink.PurviewPlatform);
    }
}
