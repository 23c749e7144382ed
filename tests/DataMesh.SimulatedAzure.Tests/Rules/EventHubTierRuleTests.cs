namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class EventHubTierRuleTests
{
    private readonly TestAzure _azure = new();

    public EventHubTierRuleTests() => _azure.Group();

    [Theory]
    [InlineData("Standard", 32, 168)]
    [InlineData("Premium", 100, 2160)]
    public void A_hub_within_the_limits_of_its_tier_is_accepted(string tier, int partitions, int hours)
    {
        Namespace(tier);
        _azure.Try("eventhub:EventHub", Hub("orders", partitions, hours)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Standard", 33, 24, "partitionCount")]
    [InlineData("Standard", 0, 24, "partitionCount")]
    [InlineData("Standard", 4, 169, "retentionDescription.retentionTimeInHours")]
    [InlineData("Basic", 4, 25, "retentionDescription.retentionTimeInHours")]
    [InlineData("Premium", 101, 24, "partitionCount")]
    [InlineData("Premium", 4, 2161, "retentionDescription.retentionTimeInHours")]
    public void A_hub_beyond_the_limits_of_its_tier_is_refused(string tier, int partitions, int hours, string path)
    {
        Namespace(tier);
        _azure.Try("eventhub:EventHub", Hub("orders", partitions, hours)).ShouldRefuse("BadRequest", path).Message.ShouldContain(tier);
    }

    [Fact]
    public void Retention_may_be_given_in_days()
    {
        Namespace("Standard");
        _azure.Try("eventhub:EventHub", [.. Place("orders"), ("messageRetentionInDays", 7.0)]).ShouldBeEmpty();
        _azure.Try("eventhub:EventHub", [.. Place("others"), ("messageRetentionInDays", 8.0)]).ShouldRefuse("BadRequest", "messageRetentionInDays");
    }

    [Fact]
    public void The_number_of_partitions_stays_in_the_tier_standard()
    {
        Namespace("Standard");
        _azure.Put("eventhub:EventHub", Hub("orders", 4, 24));
        _azure.Try("eventhub:EventHub", Hub("orders", 4, 48)).ShouldBeEmpty();
        _azure.Try("eventhub:EventHub", Hub("orders", 8, 24)).ShouldRefuse("BadRequest", "partitionCount")
            .Message.ShouldStartWith("SubCode=40000. PartitionCount cannot be changed for EventHub.");
    }

    [Fact]
    public void The_number_of_partitions_grows_and_never_shrinks_in_the_tier_premium()
    {
        Namespace("Premium");
        _azure.Put("eventhub:EventHub", Hub("orders", 4, 24));
        _azure.Try("eventhub:EventHub", Hub("orders", 8, 24)).ShouldBeEmpty();
        _azure.Try("eventhub:EventHub", Hub("orders", 4, 24)).ShouldRefuse("BadRequest", "partitionCount");
    }

    [Fact]
    public void A_namespace_stays_premium_or_not()
    {
        Namespace("Basic");
        Try("Standard").ShouldBeEmpty();
        Try("Premium").ShouldRefuse("BadRequest", "sku.name");
    }

    [Fact]
    public void A_namespace_of_the_tier_standard_has_ten_hubs()
    {
        Namespace("Standard");
        for (var number = 0; number < 10; number++)
            _azure.Put("eventhub:EventHub", Hub($"hub-{number}", 1, 24));
        _azure.Try("eventhub:EventHub", Hub("hub-9", 1, 48)).ShouldBeEmpty("it is there already");
        _azure.Try("eventhub:EventHub", Hub("hub-10", 1, 24)).ShouldRefuse("BadRequest").Message.ShouldContain("10 event hubs");
    }

    [Fact]
    public void A_hub_of_the_tier_standard_has_twenty_consumer_groups_with_its_own()
    {
        Namespace("Standard");
        _azure.Put("eventhub:EventHub", Hub("orders", 1, 24));
        for (var number = 0; number < 19; number++)
            _azure.Put("eventhub:ConsumerGroup", Group($"group-{number}"));
        _azure.Try("eventhub:ConsumerGroup", Group("group-18")).ShouldBeEmpty("it is there already");
        _azure.Try("eventhub:ConsumerGroup", Group("group-19")).ShouldRefuse("BadRequest").Message.ShouldContain("20 consumer groups");
    }

    private void Namespace(string tier) => Try(tier).ShouldBeEmpty();

    private IReadOnlyList<AzureError> Try(string tier) =>
        _azure.Try("eventhub:Namespace", ("resourceGroupName", "rg"), ("namespaceName", "evhns-one"), ("sku", Map(("name", tier), ("tier", tier))));

    private static (string Key, object? Value)[] Place(string name) => [("resourceGroupName", "rg"), ("namespaceName", "evhns-one"), ("eventHubName", name)];

    private static (string Key, object? Value)[] Hub(string name, int partitions, int hours) =>
    [
        .. Place(name), ("partitionCount", (double)partitions),
        ("retentionDescription", Map(("cleanupPolicy", "Delete"), ("retentionTimeInHours", (double)hours))),
    ];

    private static (string Key, object? Value)[] Group(string name) => [.. Place("orders"), ("consumerGroupName", name)];
}
