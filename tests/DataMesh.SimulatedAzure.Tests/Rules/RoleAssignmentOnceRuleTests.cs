namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class RoleAssignmentOnceRuleTests
{
    private const string Someone = "6f0d6a0e-1b1c-4b6e-9a3a-0123456789ab";

    private readonly TestAzure _azure = new();
    private readonly string _scope;

    public RoleAssignmentOnceRuleTests()
    {
        _scope = _azure.Group();
        _azure.Put("authorization:RoleAssignment", TestAzure.Assignment(_scope, Someone));
    }

    [Fact]
    public void The_same_assignment_may_be_put_again() =>
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, Someone)).ShouldBeEmpty();

    [Fact]
    public void The_same_grant_under_another_name_is_refused() =>
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, Someone, name: "0f0f0f0f-0000-4000-8000-000000000002"))
            .ShouldRefuse("RoleAssignmentExists");

    [Fact]
    public void Another_scope_is_another_grant() =>
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_azure.Group("other"), Someone, name: "0f0f0f0f-0000-4000-8000-000000000003"))
            .ShouldBeEmpty();
}
