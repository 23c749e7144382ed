using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Hub;

namespace DataMesh.Components.Tests.LandingZones;

public sealed class CostTests
{
    [Fact]
    public async Task The_costs_of_each_subscription_are_exported_daily_in_the_open_format()
    {
        var hub = await MeshRun.Hub();

        var exports = hub.OfType("Export");
        exports.Select(export => export.Text("scope")).Order(StringComparer.Ordinal).ShouldBe(
            ["/subscriptions/00000000-0000-4000-8000-000000000001", "/subscriptions/00000000-0000-4000-8000-000000000002"]);
        foreach (var export in exports)
        {
            export.Text("definition.type").ShouldBe("FocusCost");
            export.Text("schedule.recurrence").ShouldBe("Daily");
            export.Text("identity.type").ShouldBe("SystemAssigned");
            export.Text("deliveryInfo.destination.resourceId").ShouldEndWith("/management-export");
            var role = hub.The("RoleAssignment", export.Name);
            role.Text("scope").ShouldBe(RecordingMocks.IdOf("azure-native:storage:BlobContainer", "management-export"));
            role.Text("principalId").ShouldBe($"principal-{export.Name}");
        }
    }

    [Fact]
    public async Task Exported_costs_lie_in_a_private_account_that_only_trusted_services_and_the_network_reach()
    {
        var account = (await MeshRun.Hub()).The("StorageAccount", "management-export");

        account.Text("publicNetworkAccess").ShouldBe("Disabled");
        account.Text("networkRuleSet.bypass").ShouldBe("AzureServices");
        account.At("allowSharedKeyAccess").ShouldBe(false);
        account.At("allowedCopyScope").ShouldBeNull();
    }

    [Fact]
    public async Task The_export_can_be_another_data_set_or_none()
    {
        (await MeshRun.Hub(design: MeshRun.DevHub with { CostExport = CostDataset.Actual })).OfType("Export")
            .ShouldAllBe(export => export.Text("definition.type") == "ActualCost");
        var none = await MeshRun.Hub(design: MeshRun.DevHub with { CostExport = CostDataset.None });
        none.OfType("Export").ShouldBeEmpty();
        none.OfType("StorageAccount").ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_landing_zone_has_a_view_of_what_carries_its_tag()
    {
        var views = (await MeshRun.Hub()).OfType("ViewByScope");

        views.Select(view => view.List("dataSet.filter.tags.values").ShouldHaveSingleItem() as string)
            .ShouldBe(TestMesh.Mesh.Domains.Select(domain => domain.Name.Value).Prepend("management"), ignoreOrder: true);
        views.ShouldAllBe(view => view.Text("dataSet.filter.tags.name") == "domain");
    }

    [Fact]
    public async Task Unusual_costs_of_a_subscription_are_told_for_a_year_from_the_month_that_the_settings_name()
    {
        var alerts = (await MeshRun.Hub()).OfType("ScheduledActionByScope");

        alerts.Length.ShouldBe(2);
        foreach (var alert in alerts)
        {
            alert.Text("kind").ShouldBe("InsightAlert");
            alert.Text("displayName").Length.ShouldBeLessThanOrEqualTo(25);
            alert.Text("viewId").ShouldStartWith(alert.Text("scope") + "/");
            (alert.Text("schedule.startDate"), alert.Text("schedule.endDate")).ShouldBe(("2026-05-01T00:00:00Z", "2027-05-01T00:00:00Z"));
            alert.List("notification.to").ShouldBe(["costs@acme.example"]);
        }
    }

    [Fact]
    public async Task Each_product_has_a_budget_on_its_own_resource_group()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        var budget = spoke.The("Budget", "sales-product-orders");
        budget.At("amount").ShouldBe(20.0);
        budget.List("filter.dimensions.values").ShouldBe(["rg-acme-dev-sales-product-orders"]);
        budget.List("notifications.actual-80.contactGroups").ShouldBe(["/hub/costs"]);
    }

    [Fact]
    public async Task Who_answers_for_costs_and_for_security_is_told_of_them()
    {
        var hub = await MeshRun.Hub();

        hub.The("ActionGroup", "management-costs").Items("emailReceivers").Single().Text("emailAddress").ShouldBe("costs@acme.example");
        hub.The("ActionGroup", "management-security").Items("emailReceivers").Single().Text("emailAddress").ShouldBe("security@acme.example");
        hub.OfType("Budget").ShouldHaveSingleItem().List("notifications.actual-80.contactGroups").ShouldBe(["/azure-native:monitor:ActionGroup/management-costs"]);
        var alerts = hub.OfType("ActivityLogAlert");
        alerts.ShouldAllBe(alert => alert.Text("actions.actionGroups.0.actionGroupId") == "/azure-native:monitor:ActionGroup/management-security");
        alerts.SelectMany(alert => alert.Items("condition.allOf")).Select(leaf => leaf.Text("equals")).ShouldContain("Microsoft.Authorization/locks/delete");
    }
}
