namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class DataExplorerSkuRuleTests
{
    private readonly TestAzure _azure = new();

    public DataExplorerSkuRuleTests() => _azure.Group();

    [Theory]
    [InlineData("Dev(No SLA)_Standard_E2a_v4", "Basic", 1)]
    [InlineData("Standard_E2ads_v5", "Standard", 2)]
    public void A_cluster_of_as_many_machines_as_its_SKU_has_is_accepted(string sku, string tier, int capacity) =>
        Try(sku, tier, capacity).ShouldBeEmpty();

    [Theory]
    [InlineData("Dev(No SLA)_Standard_E2a_v4", "Basic", 2, "sku.capacity")]
    [InlineData("Standard_E2ads_v5", "Standard", 1, "sku.capacity")]
    [InlineData("Dev(No SLA)_Standard_E2a_v4", "Standard", 1, "sku.tier")]
    [InlineData("Standard_E2ads_v5", "Basic", 2, "sku.tier")]
    public void Another_number_of_machines_or_tier_is_refused(string sku, string tier, int capacity, string path) =>
        Try(sku, tier, capacity).ShouldRefuse("InvalidSku", path).Message.ShouldContain(sku);

    [Fact]
    public void A_cluster_grows_out_of_development()
    {
        _azure.Put("kusto:Cluster", Cluster("Dev(No SLA)_Standard_E2a_v4", "Basic", 1));
        Try("Standard_E2ads_v5", "Standard", 2).ShouldBeEmpty();
    }

    private IReadOnlyList<AzureError> Try(string sku, string tier, int capacity) => _azure.Try("kusto:Cluster", Cluster(sku, tier, capacity));

    private static (string Key, object? Value)[] Cluster(string sku, string tier, int capacity) =>
    [
        ("resourceGroupName", "rg"), ("clusterName", "decone"), ("sku", Map(("name", sku), ("tier", tier), ("capacity", (double)capacity))),
    ];
}
