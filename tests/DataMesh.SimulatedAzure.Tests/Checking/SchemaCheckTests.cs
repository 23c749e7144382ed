namespace DataMesh.SimulatedAzure.Tests.Checking;

public sealed class SchemaCheckTests
{
    private readonly TestAzure _azure = new();

    [Fact]
    public void A_misspelt_property_is_refused_with_what_it_was_meant_to_be() =>
        Account(("isHnsEnable", true)).ShouldRefuse("InvalidRequestContent", "isHnsEnable").Message.ShouldContain("Did you mean 'isHnsEnabled'?");

    [Fact]
    public void A_property_inside_an_object_is_checked_too() =>
        Account(("networkRuleSet", Map(("defaultAktion", "Deny"), ("defaultAction", "Deny"))))
            .ShouldRefuse("InvalidRequestContent", "networkRuleSet.defaultAktion").Message.ShouldContain("defaultAction");

    [Fact]
    public void A_property_inside_a_list_is_named_with_its_place() =>
        Account(("networkRuleSet", Map(("defaultAction", "Deny"), ("ipRules", List(Map(("iPAddressOrRange", "1.2.3.4")), Map(("action", "Allow")))))))
            .ShouldRefuse("InvalidRequestContent", "networkRuleSet.ipRules[1].iPAddressOrRange");

    [Fact]
    public void A_value_that_is_a_combination_of_several_may_be_one_or_several()
    {
        Bypass("AzureServices").Errors.ShouldBeEmpty();
        Bypass("Logging, Metrics").Errors.ShouldBeEmpty();
        Bypass("Logging, Nothing").ShouldRefuse("InvalidValuesForRequestParameters", "networkRuleSet.bypass");
    }

    [Fact]
    public void A_missing_property_is_refused() =>
        _azure.Check("storage:StorageAccount", ("resourceGroupName", "rg"), ("accountName", "lake"), ("kind", "StorageV2"))
            .ShouldRefuse("InvalidRequestContent", "sku").Message.ShouldContain("Required property 'sku' not found in JSON");

    [Fact]
    public void A_secret_of_the_wrong_kind_is_not_repeated_in_the_message() =>
        _azure.Check("sql:Server", ("resourceGroupName", "rg"), ("serverName", "sql-one"), ("administratorLoginPassword", 12345.0))
            .ShouldRefuse("InvalidRequestContent", "administratorLoginPassword").Message.ShouldNotContain("12345");

    [Theory]
    [InlineData("FocusCost", true)]
    [InlineData("PlainCost", false)]
    public void A_value_that_the_service_takes_is_accepted_though_its_version_does_not_list_it(string type, bool accepted)
    {
        var answer = _azure.Check(
            "costmanagement:Export",
            ("scope", "/subscriptions/00000000-0000-4000-8000-000000000001"), ("exportName", "costs"),
            ("definition", Map(("type", type), ("timeframe", "MonthToDate"))),
            ("deliveryInfo", Map(("destination", Map(("container", "costs"))))));
        if (accepted) answer.Errors.ShouldBeEmpty();
        else answer.ShouldRefuse("InvalidRequestContent", "definition.type");
    }

    [Theory]
    [InlineData("")]
    [InlineData("data/lake")]
    public void A_name_of_a_parent_stays_one_part_of_the_id(string account) =>
        _azure.Check("storage:BlobContainer", ("resourceGroupName", "rg"), ("accountName", account), ("containerName", "raw"))
            .ShouldRefuse("InvalidResourceName", "accountName");

    [Theory]
    [InlineData("")]
    [InlineData("finance")]
    public void A_scope_is_an_id(string scope) =>
        _azure.Check("authorization:ManagementLockByScope", ("scope", scope), ("level", "CanNotDelete"), ("lockName", "keep"))
            .ShouldRefuse("MissingSubscription", "scope");

    [Fact]
    public void A_null_counts_as_missing() =>
        _azure.Check("storage:StorageAccount", ("resourceGroupName", "rg"), ("accountName", "lake"), ("kind", "StorageV2"), ("sku", null))
            .ShouldRefuse("InvalidRequestContent", "sku");

    [Theory]
    [InlineData("yes")]
    [InlineData(1.0)]
    public void A_value_of_another_kind_is_refused(object value) =>
        Account(("isHnsEnabled", value)).ShouldRefuse("InvalidRequestContent", "isHnsEnabled").Message.ShouldContain("boolean");

    [Fact]
    public void A_fraction_is_no_integer() =>
        _azure.Check("operationalinsights:Workspace", ("resourceGroupName", "rg"), ("workspaceName", "logs"), ("retentionInDays", 30.5))
            .ShouldRefuse("InvalidRequestContent", "retentionInDays");

    [Fact]
    public void An_unknown_value_of_an_open_list_is_refused_as_azure_does() =>
        Account(("sku", Map(("name", "Standard_LSR")))).ShouldRefuse("InvalidValuesForRequestParameters", "sku.name")
            .Message.ShouldContain("Did you mean 'Standard_LRS'?");

    [Fact]
    public void An_unknown_value_of_a_closed_list_is_refused() =>
        Account(("accessTier", "Lukewarm")).ShouldRefuse("InvalidValuesForRequestParameters", "accessTier");

    [Fact]
    public void Values_of_a_list_compare_without_regard_to_case() => Account(("accessTier", "hot")).Errors.ShouldBeEmpty();

    [Fact]
    public void What_is_not_known_yet_passes() => Account(("sku", AzureUnknown.Value), ("isHnsEnabled", AzureUnknown.Value)).Errors.ShouldBeEmpty();

    [Fact]
    public void Several_faults_are_reported_together() =>
        Account(("isHnsEnabled", "yes"), ("accessTier", "Lukewarm"), ("colour", "blue")).Errors.Length.ShouldBe(3);

    [Fact]
    public void A_type_without_location_gets_none() =>
        _azure.Check("network:Subnet", ("resourceGroupName", "rg"), ("virtualNetworkName", "net"), ("addressPrefix", "10.0.0.0/24"))
            .Inputs.Keys.ShouldNotContain("location");

    [Fact]
    public void Without_any_location_azure_asks_for_one()
    {
        var request = TestAzure.Request("resources:ResourceGroup", Map(("resourceGroupName", "rg"))) with { DefaultLocation = null };
        _azure.Api.Check(request).ShouldRefuse("LocationRequired", "location");
    }

    private AzureCheck Bypass(string value) => Account(("networkRuleSet", Map(("defaultAction", "Deny"), ("bypass", value))));

    private AzureCheck Account(params (string Key, object? Value)[] more) =>
        _azure.Check("storage:StorageAccount", [.. new (string Key, object? Value)[]
            { ("resourceGroupName", "rg"), ("accountName", "lake"), ("kind", "StorageV2"), ("sku", Map(("name", "Standard_LRS"))) }
            .Where(entry => more.All(given => given.Key != entry.Key)), .. more]);
}
