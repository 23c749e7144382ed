using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Access;
using DataMesh.Model.Roles;

namespace DataMesh.Components.Tests.LandingZones;

public sealed class ArchiveTests
{
    [Fact]
    public async Task An_archive_is_a_flat_account_that_keeps_versions_and_knows_what_is_read()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Support, []);

        spoke.The("StorageAccount", "support-recordings").At("isHnsEnabled").ShouldBe(false);
        spoke.The("StorageAccount", "support-recordings").At("allowSharedKeyAccess").ShouldBe(false);
        var service = spoke.The("BlobServiceProperties", "support-recordings");
        service.At("isVersioningEnabled").ShouldBe(true);
        service.At("changeFeed.enabled").ShouldBe(true);
        service.At("lastAccessTimeTrackingPolicy.enable").ShouldBe(true);
        service.At("deleteRetentionPolicy.days").ShouldBe(7.0);
        spoke.OfType("PrivateEndpoint").Where(endpoint => endpoint.Name.StartsWith("support-recordings", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .List("privateLinkServiceConnections.0.groupIds").ShouldBe(["blob"]);
    }

    [Theory]
    [InlineData("dev", "Standard_LRS", "Standard_LRS")]
    [InlineData("test", "Standard_LRS", "Standard_ZRS")]
    [InlineData("prod", "Standard_GRS", "Standard_GZRS")]
    public async Task Zone_redundancy_is_for_those_that_use_no_archive_tier(string environment, string archiving, string other)
    {
        var spoke = await MeshRun.Spoke(TestMesh.Support, [], EnvironmentName.Parse(environment));

        spoke.The("StorageAccount", "support-recordings").Text("sku.name").ShouldBe(archiving);
        spoke.The("StorageAccount", "support-forms").Text("sku.name").ShouldBe(other);
    }

    [Fact]
    public async Task What_goes_no_colder_than_cool_can_be_put_back_to_a_moment()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Support, [], EnvironmentName.Prod);

        spoke.The("BlobServiceProperties", "support-forms").At("restorePolicy.days").ShouldBe(30.0);
        spoke.The("StorageAccount", "support-forms").At("allowedCopyScope").ShouldBeNull();
        spoke.The("BlobServiceProperties", "support-recordings").At("restorePolicy").ShouldBeNull();
        spoke.The("StorageAccount", "support-recordings").Text("allowedCopyScope").ShouldBe("AAD");
    }

    [Fact]
    public async Task Files_turn_colder_when_nobody_reads_them_and_are_deleted_by_their_age()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Support, []);

        var calls = spoke.The("ManagementPolicy", "support-recordings").Items("policy.rules").First();
        calls.Text("definition.filters.prefixMatch.0").ShouldBe("calls/");
        calls.At("definition.actions.baseBlob.tierToCool.daysAfterLastAccessTimeGreaterThan").ShouldBe(30.0);
        calls.At("definition.actions.baseBlob.enableAutoTierToHotFromCool").ShouldBe(true);
        calls.At("definition.actions.baseBlob.tierToArchive.daysAfterModificationGreaterThan").ShouldBe(90.0);
        calls.At("definition.actions.baseBlob.tierToArchive.daysAfterLastTierChangeGreaterThan").ShouldBe(7.0);
        calls.At("definition.actions.baseBlob.delete.daysAfterModificationGreaterThan").ShouldBe(400.0);
        calls.At("definition.actions.version.delete.daysAfterCreationGreaterThan").ShouldBe(366.0);
    }

    [Fact]
    public async Task A_container_with_a_retention_has_a_policy_that_no_run_takes_away()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Support, []);

        var policy = spoke.OfType("BlobContainerImmutabilityPolicy").ShouldHaveSingleItem();
        policy.Text("containerName").ShouldBe("calls");
        policy.At("immutabilityPeriodSinceCreationInDays").ShouldBe(365.0);
        policy.At("allowProtectedAppendWritesAll").ShouldBe(false);
        spoke.OptionsOf[policy.ToString()].RetainOnDelete.ShouldBe(true);
    }

    [Fact]
    public async Task A_grant_is_a_reader_role_on_the_container_conditioned_on_the_path()
    {
        var grant = new Grant(
            TestMesh.Product("sales/orders"), PortAddress.TryParse("support/calls/calls").ShouldNotBeNull(), new DateOnly(2027, 1, 31), "request-calls");
        var spoke = await MeshRun.Spoke(TestMesh.Support, [grant]);

        var assignments = spoke.OfType("RoleAssignment").Where(assignment => assignment.Name.StartsWith("support-recordings-calls-", StringComparison.Ordinal));
        assignments.Select(assignment => (assignment.Name, assignment.Text("principalId"))).ShouldBe(
        [
            ("support-recordings-calls-write-support-calls", "principal of support/calls"),
            ("support-recordings-calls-read-sales-orders", "principal of sales/orders"),
        ]);
        var read = assignments.Last();
        read.Text("roleDefinitionId").ShouldEndWith(RoleIds.StorageBlobDataReader);
        read.Text("scope").ShouldBe(RecordingMocks.IdOf("azure-native:storage:BlobContainer", "support-recordings-calls"));
        read.Text("condition").ShouldContain("'recorded/'");
    }
}
