namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class RoleAssignmentUnchangedRuleTests
{
    private readonly TestAzure _azure = new();
    private readonly string _scope;

    public RoleAssignmentUnchangedRuleTests()
    {
        _scope = _azure.Group();
        _azure.Put("authorization:RoleAssignment", TestAzure.Assignment(_scope, "6f0d6a0e-1b1c-4b6e-9a3a-0123456789ab"));
    }

    [Fact]
    public void A_description_may_change() =>
        _azure.Try("authorization:RoleAssignment", [.. TestAzure.Assignment(_scope, "6f0d6a0e-1b1c-4b6e-9a3a-0123456789ab"), ("description", "ticket 12")])
            .ShouldBeEmpty();

    [Fact]
    public void The_principal_may_not_change() =>
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, "6f0d6a0e-1b1c-4b6e-9a3a-000000000000"))
            .ShouldRefuse("RoleAssignmentUpdateNotPermitted", "principalId");

    [Fact]
    public void The_role_may_not_change() =>
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, "6f0d6a0e-1b1c-4b6e-9a3a-0123456789ab", "acdd72a7-3385-48ef-bd42-f606fba81ae7"))
            .ShouldRefuse("RoleAssignmentUpdateNotPermitted", "roleDefinitionId");
}
