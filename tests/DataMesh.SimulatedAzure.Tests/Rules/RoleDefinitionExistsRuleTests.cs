namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class RoleDefinitionExistsRuleTests
{
    private const string Someone = "6f0d6a0e-1b1c-4b6e-9a3a-0123456789ab";

    private readonly TestAzure _azure = new();
    private readonly string _scope;

    public RoleDefinitionExistsRuleTests() => _scope = _azure.Group();

    [Fact]
    public void A_built_in_role_is_accepted() =>
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, Someone)).ShouldBeEmpty();

    [Fact]
    public void A_role_of_ones_own_is_accepted()
    {
        var subscription = $"/subscriptions/{TestAzure.Subscription}";
        _azure.Put("authorization:RoleDefinition", ("scope", subscription), ("roleName", "Contract reader"),
            ("roleDefinitionId", "7a7a7a7a-0000-4000-8000-000000000001"));
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, Someone, "7a7a7a7a-0000-4000-8000-000000000001")).ShouldBeEmpty();
    }

    [Fact]
    public void A_role_that_does_not_exist_is_refused() =>
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, Someone, "7a7a7a7a-0000-4000-8000-000000000002"))
            .ShouldRefuse("RoleDefinitionDoesNotExist", "roleDefinitionId");

    [Fact]
    public void The_name_of_a_role_is_no_id() =>
        _azure.Try("authorization:RoleAssignment",
            [.. TestAzure.Assignment(_scope, Someone).Where(input => input.Key != "roleDefinitionId"), ("roleDefinitionId", "Reader")])
            .ShouldRefuse("InvalidRoleDefinitionId", "roleDefinitionId");
}
