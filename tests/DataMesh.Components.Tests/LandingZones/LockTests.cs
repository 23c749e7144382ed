using DataMesh.Components.Tests.Harness;
using Pulumi;

namespace DataMesh.Components.Tests.LandingZones;

public sealed class LockTests
{
    [Fact]
    public async Task In_prod_the_hubs_groups_that_hold_data_are_locked_against_deletion()
    {
        var hub = await MeshRun.Hub(EnvironmentName.Prod);

        var locks = hub.OfType("ManagementLockAtResourceGroupLevel");
        locks.ShouldAllBe(held => held.Text("level") == "CanNotDelete");
        locks.Select(held => held.Text("resourceGroupName")).Order(StringComparer.Ordinal).ShouldBe(
        [
            "rg-acme-prod-management-costs", "rg-acme-prod-management-governance", "rg-acme-prod-management-monitoring", "rg-acme-prod-management-security",
        ]);
    }

    [Fact]
    public async Task What_domains_delete_from_is_not_locked()
    {
        var hub = await MeshRun.Hub(EnvironmentName.Prod);

        hub.OfType("ManagementLockAtResourceGroupLevel").Select(held => held.Text("resourceGroupName"))
            .ShouldAllBe(group => !group.EndsWith("-network") && !group.EndsWith("-private-dns") && !group.EndsWith("-identities"));
    }

    [Fact]
    public async Task Locks_come_after_what_they_keep_so_that_a_destroy_removes_them_first()
    {
        var hub = await MeshRun.Hub(EnvironmentName.Prod);

        var waitsFor = await Pulumi.Utilities.OutputUtilities.GetValueAsync(
            hub.OptionsOf["azure-native:authorization:ManagementLockAtResourceGroupLevel management-locks-security"].DependsOn.ToOutput());
        waitsFor.Select(resource => resource.GetResourceName()).ShouldBe(
        [
            "management-monitoring", "management-catalog", "management-vault", "management-costs", "management-security", "management-logs", "management-export",
        ]);
    }

    [Fact]
    public async Task Dev_and_test_are_not_locked_unless_the_settings_say_so()
    {
        (await MeshRun.Hub(EnvironmentName.Test)).OfType("ManagementLockAtResourceGroupLevel").ShouldBeEmpty();
        (await MeshRun.Hub(design: MeshRun.DevHub with { Locks = true })).OfType("ManagementLockAtResourceGroupLevel").Length.ShouldBe(4);
    }
}
