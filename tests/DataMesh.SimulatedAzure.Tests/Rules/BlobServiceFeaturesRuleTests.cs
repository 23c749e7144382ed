namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class BlobServiceFeaturesRuleTests
{
    private readonly TestAzure _azure = new();

    public BlobServiceFeaturesRuleTests() => _azure.Group();

    [Fact]
    public void A_flat_account_has_all_of_them()
    {
        _azure.Storage("files");

        _azure.Try("storage:BlobServiceProperties", Restoring()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("isVersioningEnabled")]
    [InlineData("changeFeed")]
    public void An_account_with_a_hierarchical_namespace_has_neither_versions_nor_change_feed(string feature)
    {
        Account(("isHnsEnabled", true));

        _azure.Try("storage:BlobServiceProperties", Service((feature, feature == "changeFeed" ? Map(("enabled", true)) : true)))
            .ShouldRefuse("FeatureNotSupportedForAccount", feature);
    }

    [Fact]
    public void It_cannot_be_restored_to_a_moment()
    {
        Account(("isHnsEnabled", true));

        _azure.Try("storage:BlobServiceProperties", Service(("restorePolicy", Map(("enabled", true), ("days", 6.0)))))
            .ShouldRefuse("FeatureNotSupportedForAccount", "restorePolicy");
    }

    [Theory]
    [InlineData("isVersioningEnabled")]
    [InlineData("changeFeed")]
    [InlineData("deleteRetentionPolicy")]
    public void Restoring_needs_what_it_is_made_of(string feature)
    {
        _azure.Storage("files");

        _azure.Try("storage:BlobServiceProperties", [.. Restoring().Where(input => input.Key != feature)]).ShouldRefuse("RequiredFeatureDisabled", feature);
    }

    [Fact]
    public void What_is_deleted_is_kept_for_longer_than_it_can_be_restored()
    {
        _azure.Storage("files");

        _azure.Try("storage:BlobServiceProperties", Restoring(days: 7)).ShouldRefuse("ContainerOperationFailure", "restorePolicy.days");
    }

    [Fact]
    public void Restoring_copies_and_so_needs_an_account_that_may_be_copied_to()
    {
        Account(("allowedCopyScope", "AAD"));

        _azure.Try("storage:BlobServiceProperties", Restoring()).ShouldRefuse("ConflictFeatureEnabled", "restorePolicy");
    }

    private static (string Key, object? Value)[] Service(params (string Key, object? Value)[] features) =>
        [("resourceGroupName", "rg"), ("accountName", "files"), ("blobServicesName", "default"), .. features];

    private static (string Key, object? Value)[] Restoring(double days = 6) => Service(
        ("isVersioningEnabled", true),
        ("changeFeed", Map(("enabled", true))),
        ("deleteRetentionPolicy", Map(("enabled", true), ("days", 7.0))),
        ("restorePolicy", Map(("enabled", true), ("days", days))));

    private void Account(params (string Key, object? Value)[] more) => _azure.Put(
        "storage:StorageAccount",
        [("resourceGroupName", "rg"), ("accountName", "files"), ("kind", "StorageV2"), ("sku", Map(("name", "Standard_LRS"))), .. more]);
}
