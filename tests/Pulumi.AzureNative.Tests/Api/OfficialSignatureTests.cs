using Pulumi.AzureNative.Tests.Schema;

namespace Pulumi.AzureNative.Tests.Api;

/// <summary>
/// Signatures of the official package that are easy to get wrong, as literals: they guard the schema and the tables as much as the generator.
/// </summary>
public sealed class OfficialSignatureTests
{
    [Fact]
    public void Namespaces_are_cased_as_in_the_official_package() =>
        typeof(Provider).Assembly.GetExportedTypes().Select(type => type.Namespace!)
            .Where(space => !space.EndsWith(".Inputs", StringComparison.Ordinal) && !space.EndsWith(".Outputs", StringComparison.Ordinal))
            .Distinct().Where(space => space != "Pulumi.AzureNative").Select(space => space["Pulumi.AzureNative.".Length..]).Order(StringComparer.Ordinal)
            .ShouldBe(
            [
                "ApiManagement", "App", "ApplicationInsights", "Authorization", "Consumption", "ContainerRegistry", "ContainerService", "CosmosDB",
                "CostManagement", "DBforPostgreSQL", "Dashboard", "DataFactory", "DataShare", "Databricks", "EventGrid", "EventHub", "KeyVault", "Kusto",
                "MachineLearningServices", "ManagedIdentity", "Management", "Monitor", "Network", "OperationalInsights", "PolicyInsights", "Portal",
                "PrivateDns", "Purview", "Resources", "Search", "Security", "ServiceBus", "Sql", "Storage", "StreamAnalytics", "Subscription", "Synapse",
            ]);

    [Theory]
    [InlineData(typeof(Consumption.BudgetArgs), "Amount", "Input<double>")]
    [InlineData(typeof(Consumption.BudgetArgs), "Notifications", "InputMap<Pulumi.AzureNative.Consumption.Inputs.NotificationArgs>")]
    [InlineData(typeof(Consumption.Inputs.NotificationArgs), "Threshold", "Input<double>")]
    [InlineData(typeof(Sql.DatabaseArgs), "MaxSizeBytes", "Input<double>?")]
    [InlineData(typeof(Sql.DatabaseArgs), "MinCapacity", "Input<double>?")]
    [InlineData(typeof(Sql.DatabaseArgs), "AutoPauseDelay", "Input<int>?")]
    [InlineData(typeof(EventHub.EventHubArgs), "PartitionCount", "Input<double>?")]
    [InlineData(typeof(EventHub.EventHubArgs), "MessageRetentionInDays", "Input<double>?")]
    [InlineData(typeof(KeyVault.Inputs.VaultPropertiesArgs), "SoftDeleteRetentionInDays", "Input<int>?")]
    [InlineData(typeof(KeyVault.Inputs.VaultPropertiesArgs), "Sku", "Input<Pulumi.AzureNative.KeyVault.Inputs.SkuArgs>")]
    [InlineData(typeof(KeyVault.Inputs.SkuArgs), "Name", "Input<Pulumi.AzureNative.KeyVault.SkuName>")]
    [InlineData(typeof(Storage.StorageAccountArgs), "Kind", "InputUnion<string, Pulumi.AzureNative.Storage.Kind>")]
    [InlineData(typeof(Storage.StorageAccountArgs), "AccessTier", "Input<Pulumi.AzureNative.Storage.AccessTier>?")]
    [InlineData(typeof(Storage.StorageAccountArgs), "Tags", "InputMap<string>")]
    [InlineData(typeof(Storage.StorageAccountArgs), "IsHnsEnabled", "Input<bool>?")]
    [InlineData(typeof(Storage.StorageAccount), "Tags", "Output<ImmutableDictionary<string, string>?>")]
    [InlineData(typeof(Storage.StorageAccount), "PrivateEndpointConnections",
        "Output<ImmutableArray<Pulumi.AzureNative.Storage.Outputs.PrivateEndpointConnectionResponse>>")]
    [InlineData(typeof(Storage.Inputs.DateAfterModificationArgs), "DaysAfterModificationGreaterThan", "Input<double>?")]
    [InlineData(typeof(Network.SubnetArgs), "AddressPrefix", "Input<string>?")]
    [InlineData(typeof(Network.VirtualNetworkArgs), "AddressSpace", "Input<Pulumi.AzureNative.Network.Inputs.AddressSpaceArgs>?")]
    [InlineData(typeof(Network.Inputs.PrivateLinkServiceConnectionArgs), "GroupIds", "InputList<string>")]
    [InlineData(typeof(Monitor.MetricAlertArgs), "Criteria", "Input<object>")]
    [InlineData(typeof(Resources.ResourceArgs), "Properties", "Input<object>?")]
    [InlineData(typeof(Authorization.RoleAssignmentArgs), "Condition", "Input<string>?")]
    [InlineData(typeof(Authorization.RoleAssignmentArgs), "PrincipalType", "InputUnion<string, Pulumi.AzureNative.Authorization.PrincipalType>?")]
    [InlineData(typeof(Purview.Account), "Endpoints", "Output<Pulumi.AzureNative.Purview.Outputs.AccountPropertiesEndpointsResponse>")]
    public void A_member_has_the_official_type(Type type, string member, string expected) => ApiText.Of(type.GetProperty(member)!).ShouldBe(expected);

    [Fact]
    public void The_doubles_of_the_schema_are_those_of_the_table()
    {
        var table = System.Text.Json.JsonSerializer.Deserialize<HashSet<string>>(
            File.ReadAllText(Path.Combine(SchemaFolder.Folder, "facts", "azure-native-doubles.json")))!;

        var numbers = SchemaFolder.Types.Where(type => type.Value.ContainsKey("properties"))
            .SelectMany(type => type.Value["properties"]!.AsObject()
                .Where(property => property.Value!["type"]?.GetValue<string>() == "number")
                .Select(property => $"{type.Key}#{property.Key}"));

        numbers.ShouldNotBeEmpty();
        numbers.Except(table).ShouldBeEmpty();
    }
}
