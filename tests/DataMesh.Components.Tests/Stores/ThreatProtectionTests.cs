using DataMesh.Components.Tests.Harness;

namespace DataMesh.Components.Tests.Stores;

public sealed class ThreatProtectionTests
{
    private const string Scanner = "/subscriptions/00000000-0000-4000-8000-000000000002/providers/Microsoft.Security/datascanners/StorageDataScanner";

    [Theory]
    [InlineData(Classification.Confidential)]
    [InlineData(Classification.Restricted)]
    public async Task An_account_with_sensitive_data_is_watched_in_prod(Classification classification)
    {
        var spoke = await MeshRun.Spoke(Sales(classification), [], EnvironmentName.Prod);

        var setting = spoke.The("DefenderForStorage", "sales-lake");
        setting.Text("resourceId").ShouldBe(RecordingMocks.IdOf("azure-native:storage:StorageAccount", "sales-lake"));
        setting.At("properties.overrideSubscriptionLevelSettings").ShouldBe(true);
        setting.At("properties.malwareScanning.onUpload.isEnabled").ShouldBe(true);
        setting.At("properties.malwareScanning.onUpload.capGBPerMonth").ShouldBe(5000.0);
        setting.At("properties.sensitiveDataDiscovery.isEnabled").ShouldBe(true);
        spoke.The("StorageAccount", "sales-lake").Items("networkRuleSet.resourceAccessRules").ShouldHaveSingleItem().Text("resourceId").ShouldBe(Scanner);
        spoke.OfType("StorageAccount").Where(account => account.Name == "sales-scripts").ShouldHaveSingleItem().At("networkRuleSet.resourceAccessRules").ShouldBeNull();
    }

    [Fact]
    public async Task A_server_with_sensitive_data_is_watched_and_assessed_in_prod()
    {
        var spoke = await MeshRun.Spoke(Sales(Classification.Confidential), [], EnvironmentName.Prod);

        spoke.The("ServerSecurityAlertPolicy", "sales-crm").Text("state").ShouldBe("Enabled");
        spoke.The("SqlVulnerabilityAssessmentsSetting", "sales-crm").Text("state").ShouldBe("Enabled");
    }

    [Theory]
    [InlineData(Classification.Restricted, "dev")]
    [InlineData(Classification.Internal, "prod")]
    [InlineData(Classification.Public, "prod")]
    public async Task Nothing_else_is_watched(Classification classification, string environment)
    {
        var spoke = await MeshRun.Spoke(Sales(classification), [], EnvironmentName.Parse(environment));

        spoke.All.ShouldNotContain(resource => resource.ShortType == "DefenderForStorage" || resource.ShortType == "ServerSecurityAlertPolicy");
        spoke.The("StorageAccount", "sales-lake").At("networkRuleSet.resourceAccessRules").ShouldBeNull();
    }

    private static Domain Sales(Classification classification) => TestMesh.Sales with
    {
        Products = [.. TestMesh.Sales.Products.Select(product => product with { Classification = classification })],
    };
}
