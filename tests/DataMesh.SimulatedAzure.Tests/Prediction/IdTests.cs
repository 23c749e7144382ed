namespace DataMesh.SimulatedAzure.Tests.Prediction;

/// <summary>Ids that are made in another way than most.</summary>
public sealed class IdTests
{
    private readonly TestAzure _azure = new();

    [Fact]
    public void The_access_policy_of_a_vault_is_called_after_who_it_is_for() =>
        Id("keyvault:AccessPolicy", ("resourceGroupName", "rg"), ("vaultName", "vault"),
            ("policy", Tree.Map(("objectId", "someone"), ("tenantId", TestAzure.Tenant), ("permissions", Tree.Map()))))
            .ShouldBe($"/subscriptions/{TestAzure.Subscription}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/vault/accessPolicy/someone");

    [Fact]
    public void The_subscription_of_what_is_shared_is_not_that_of_the_share() =>
        Id("datashare:BlobContainerDataSet", ("resourceGroupName", "rg"), ("accountName", "shares"), ("shareName", "fees"), ("dataSetName", "billed"),
            ("containerName", "curated"), ("kind", "Container"), ("storageAccountName", "lake"), ("resourceGroup", "other"),
            ("subscriptionId", TestAzure.OtherSubscription))
            .ShouldBe($"/subscriptions/{TestAzure.Subscription}/resourceGroups/rg/providers/Microsoft.DataShare/accounts/shares/shares/fees/dataSets/billed");

    [Fact]
    public void A_subscription_joins_a_management_group_under_its_own_id() =>
        Id("management:ManagementGroupSubscription", ("groupId", "landing-zones"))
            .ShouldBe($"/providers/Microsoft.Management/managementGroups/landing-zones/subscriptions/{TestAzure.Subscription}");

    [Fact]
    public void A_plan_of_Defender_stands_below_its_scope() =>
        Id("security:Pricing", ("scopeId", $"subscriptions/{TestAzure.Subscription}"), ("pricingName", "StorageAccounts"), ("pricingTier", "Standard"))
            .ShouldBe($"/subscriptions/{TestAzure.Subscription}/providers/Microsoft.Security/pricings/StorageAccounts");

    private string Id(string token, params (string Key, object? Value)[] inputs)
    {
        var request = TestAzure.Request(token, Tree.Map(inputs));
        var check = _azure.Api.Check(request);
        check.Errors.ShouldBeEmpty();
        return _azure.Api.Predict(request with { Inputs = check.Inputs }).ShouldNotBeNull().Id;
    }
}
