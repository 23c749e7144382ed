using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Roles;

namespace DataMesh.Components.Tests.Stores;

public sealed class EventStreamStoreTests
{
    [Fact]
    public async Task A_stream_is_a_namespace_with_its_topics_and_one_schema_group()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        spoke.OfType("EventHub").Select(hub => hub.Text("eventHubName")).Order(StringComparer.Ordinal).ShouldBe(["audit", "orders"]);
        spoke.The("EventHub", "sales-events-orders").At("partitionCount").ShouldBe(2.0);
        spoke.OfType("SchemaRegistry").ShouldHaveSingleItem().Text("schemaGroupName").ShouldBe("events");
        spoke.The("PrivateEndpoint", "sales-events").List("privateLinkServiceConnections.0.groupIds").ShouldBe(["namespace"]);
    }

    [Fact]
    public async Task Events_are_kept_for_as_long_as_the_topic_asks_and_the_tier_can()
    {
        Hours(await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Dev), "orders").ShouldBe(7 * 24.0);
        Hours(await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Prod), "orders").ShouldBe(30 * 24.0);
        Hours(await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Prod), "audit").ShouldBe(7 * 24.0);
    }

    [Fact]
    public async Task Only_where_the_profile_says_so_does_the_namespace_grow_by_itself()
    {
        (await Namespace(EnvironmentName.Dev)).At("isAutoInflateEnabled").ShouldBe(false);
        (await Namespace(EnvironmentName.Test)).At("maximumThroughputUnits").ShouldBe(4.0);
        (await Namespace(EnvironmentName.Prod)).At("maximumThroughputUnits").ShouldBeNull();
        (await Namespace(EnvironmentName.Prod)).Text("sku.name").ShouldBe("Premium");
    }

    [Fact]
    public async Task Without_grants_the_owner_sends_and_nobody_receives()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        Roles(spoke).ShouldBe(
        [
            ("principal of sales/orders", RoleIds.EventHubsDataSender, Topic("orders")),
            ("principal of sales/orders", RoleIds.SchemaRegistryContributor, Schemas),
        ], ignoreOrder: true);
        spoke.OfType("ConsumerGroup").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_grant_is_a_receiver_on_the_topic_with_a_consumer_group_of_its_own_and_reads_the_schemas()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, [TestMesh.GrantOn("sales/orders/order-events")]);

        Roles(spoke).Where(role => role.Principal == "principal of delivery/routes").ShouldBe(
        [
            ("principal of delivery/routes", RoleIds.EventHubsDataReceiver, Topic("orders")),
            ("principal of delivery/routes", RoleIds.SchemaRegistryReader, Schemas),
        ], ignoreOrder: true);
        var group = spoke.OfType("ConsumerGroup").ShouldHaveSingleItem();
        (group.Text("eventHubName"), group.Text("consumerGroupName")).ShouldBe(("orders", "delivery.routes"));
        group.Text("userMetadata").ShouldContain("request-order-events");
    }

    private static string Schemas => RecordingMocks.IdOf("azure-native:eventhub:SchemaRegistry", "sales-events");

    private static string Topic(string name) => RecordingMocks.IdOf("azure-native:eventhub:EventHub", $"sales-events-{name}");

    private static List<(string Principal, string Role, string Scope)> Roles(MeshRun run) =>
    [
        .. run.OfType("RoleAssignment").Where(assignment => assignment.Name.StartsWith("sales-events-", StringComparison.Ordinal)).Select(assignment =>
            (assignment.Text("principalId"), assignment.Text("roleDefinitionId")[^36..], assignment.Text("scope"))),
    ];

    private static object? Hours(MeshRun run, string topic) => run.The("EventHub", $"sales-events-{topic}").At("retentionDescription.retentionTimeInHours");

    private static async Task<Registered> Namespace(EnvironmentName environment) =>
        (await MeshRun.Spoke(TestMesh.Sales, [], environment)).OfType("Namespace").ShouldHaveSingleItem();
}
