using DataMesh.Components.Tests.Harness;

namespace DataMesh.Components.Tests.Stores;

public sealed class PipelinesStoreTests
{
    [Fact]
    public async Task The_machines_of_the_factory_stand_in_its_managed_network()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        var network = spoke.The("Deployment", "sales-copies");
        network.Text("properties.template.resources.0.type").ShouldBe("Microsoft.DataFactory/factories/managedVirtualNetworks");
        network.Text("properties.template.resources.0.name").ShouldBe($"{Factory(spoke).Text("factoryName")}/default");
        var runtime = spoke.OfType("IntegrationRuntime").ShouldHaveSingleItem();
        runtime.Text("integrationRuntimeName").ShouldBe("AutoResolveIntegrationRuntime");
        runtime.Text("properties.managedVirtualNetwork.referenceName").ShouldBe("default");
    }

    [Fact]
    public async Task Private_endpoints_lead_to_the_stores_of_its_products_and_nowhere_else()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        spoke.OfType("ManagedPrivateEndpoint")
            .Select(endpoint => (endpoint.Text("managedPrivateEndpointName"), endpoint.Text("properties.groupId"), endpoint.Text("properties.privateLinkResourceId")))
            .ShouldBe(
            [
                ("crm-sqlserver", "sqlServer", RecordingMocks.IdOf("azure-native:sql:Server", "sales-crm")),
                ("documents-cosmos", "Sql", RecordingMocks.IdOf("azure-native:cosmosdb:DatabaseAccount", "sales-documents")),
                ("events-namespace", "namespace", RecordingMocks.IdOf("azure-native:eventhub:Namespace", "sales-events")),
                ("lake-blob", "blob", RecordingMocks.IdOf("azure-native:storage:StorageAccount", "sales-lake")),
                ("lake-dfs", "dfs", RecordingMocks.IdOf("azure-native:storage:StorageAccount", "sales-lake")),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task It_signs_in_as_its_products_and_has_no_identity_of_its_own()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        spoke.OfType("CredentialOperation").Select(credential => (credential.Text("credentialName"), credential.Text("properties.resourceId")))
            .ShouldBe([("customers", "/identities/sales/customers"), ("orders", "/identities/sales/orders")], ignoreOrder: true);
        Factory(spoke).Text("identity.type").ShouldBe("UserAssigned");
        Factory(spoke).At("identity.userAssignedIdentities").ShouldBeAssignableTo<IReadOnlyDictionary<string, object>>().ShouldNotBeNull().Keys
            .Order(StringComparer.Ordinal).ShouldBe(["/identities/sales/customers", "/identities/sales/orders"]);
        spoke.OfType("RoleAssignment").ShouldNotContain(assignment => assignment.Name.StartsWith("sales-copies", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_dev_is_linked_to_the_repository()
    {
        Factory(await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Prod)).At("repoConfiguration").ShouldBeNull();
        Factory(await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Test)).At("repoConfiguration").ShouldBeNull();
        var factory = Factory(await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Dev));
        (factory.Text("repoConfiguration.type"), factory.Text("repoConfiguration.projectName"), factory.Text("repoConfiguration.rootFolder"))
            .ShouldBe(("FactoryVSTSConfiguration", "Sales", "/factory"));
    }

    [Fact]
    public async Task A_repository_on_GitHub_is_linked_without_a_secret()
    {
        var repository = PipelinesRepository.OnGitHub("acme", "pipelines") with { Branch = "trunk" };
        var sales = TestMesh.Sales with { Stores = [.. TestMesh.Sales.Stores.Where(store => store is not Pipelines), TestMesh.SalesPipelines with { Repository = repository }] };

        var factory = Factory(await MeshRun.Spoke(sales, []));

        (factory.Text("repoConfiguration.type"), factory.Text("repoConfiguration.accountName"), factory.Text("repoConfiguration.collaborationBranch"))
            .ShouldBe(("FactoryGitHubConfiguration", "acme", "trunk"));
        factory.At("repoConfiguration.clientSecret").ShouldBeNull();
    }

    private static Registered Factory(MeshRun run) => run.OfType("Factory").ShouldHaveSingleItem();
}
