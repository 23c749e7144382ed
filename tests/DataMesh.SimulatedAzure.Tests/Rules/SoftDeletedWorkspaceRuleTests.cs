namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class SoftDeletedWorkspaceRuleTests
{
    private readonly TestAzure _azure = new();

    public SoftDeletedWorkspaceRuleTests()
    {
        _azure.Group();
        _azure.Group("other");
        _azure.TryDelete(_azure.Put(Workspace())).ShouldBeEmpty();
    }

    [Fact]
    public void A_deleted_workspace_comes_back_where_it_was()
    {
        _azure.Try(Workspace()).ShouldBeEmpty();

        _azure.Cloud.OfType(SoftDeletion.DeletedWorkspace).ShouldBeEmpty();
    }

    [Fact]
    public void In_another_region_its_name_is_held()
    {
        var error = _azure.Try(Workspace(location: "northeurope")).ShouldHaveSingleItem();

        (error.Code, error.Property).ShouldBe(("Conflict", "workspaceName"));
        error.Message.ShouldStartWith("The workspace name 'log-one' is not unique.");
    }

    [Fact]
    public void In_another_group_its_name_is_free() => _azure.Try(Workspace(group: "other", location: "northeurope")).ShouldBeEmpty();

    private static AzureRequest Workspace(string group = "rg", string location = "westeurope") => TestAzure.Request(
        "operationalinsights:Workspace", Tree.Map(("resourceGroupName", group), ("workspaceName", "log-one"), ("location", location)));
}
