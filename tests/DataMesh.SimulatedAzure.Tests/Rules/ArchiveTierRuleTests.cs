namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class ArchiveTierRuleTests
{
    private readonly TestAzure _azure = new();

    public ArchiveTierRuleTests() => _azure.Group();

    [Theory]
    [InlineData("Standard_LRS")]
    [InlineData("Standard_GRS")]
    [InlineData("Standard_RAGRS")]
    public void Files_may_be_archived_where_there_is_no_zone_redundancy(string sku)
    {
        Account(sku);

        _azure.Try("storage:ManagementPolicy", Policy("tierToArchive")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Standard_ZRS")]
    [InlineData("Standard_GZRS")]
    [InlineData("Standard_RAGZRS")]
    public void Where_there_is_they_may_turn_cold_at_most(string sku)
    {
        Account(sku);

        _azure.Try("storage:ManagementPolicy", Policy("tierToCold")).ShouldBeEmpty();
        _azure.Try("storage:ManagementPolicy", Policy("tierToArchive"))
            .ShouldRefuse("InvalidRequestPropertyValue", "policy.rules[0].definition.actions.baseBlob.tierToArchive");
    }

    private static (string Key, object? Value)[] Policy(string action) =>
    [
        ("resourceGroupName", "rg"), ("accountName", "files"), ("managementPolicyName", "default"),
        ("policy", Map(("rules", List(Map(
            ("name", "age"), ("type", "Lifecycle"),
            ("definition", Map(("actions", Map(("baseBlob", Map((action, Map(("daysAfterModificationGreaterThan", 30.0)))))))))))))),
    ];

    private void Account(string sku) => _azure.Put(
        "storage:StorageAccount", ("resourceGroupName", "rg"), ("accountName", "files"), ("kind", "StorageV2"), ("sku", Map(("name", sku))));
}
