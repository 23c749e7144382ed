using DataMesh.SimulatedAzure.Prediction;

namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class PrincipalExistsRuleTests
{
    private readonly TestAzure _azure = new();
    private readonly string _scope;

    public PrincipalExistsRuleTests() => _scope = _azure.Group();

    [Fact]
    public void A_managed_identity_that_is_there_is_accepted()
    {
        var identity = _azure.Identity("reader");
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, IdentityOutputs.PrincipalOf(identity))).ShouldBeEmpty();
    }

    [Fact]
    public void The_identity_of_a_resource_is_accepted()
    {
        var server = _azure.Put("sql:Server", ("resourceGroupName", "rg"), ("serverName", "sql-one"), ("identity", Map(("type", "SystemAssigned"))));
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, IdentityOutputs.PrincipalOf(server))).ShouldBeEmpty();
    }

    [Fact]
    public void A_managed_identity_that_is_gone_is_refused()
    {
        var identity = _azure.Identity("reader");
        _azure.TryDelete(identity).ShouldBeEmpty();
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, IdentityOutputs.PrincipalOf(identity)))
            .ShouldRefuse("PrincipalNotFound", "principalId");
    }

    [Fact]
    public void A_principal_of_the_directory_is_taken_as_it_is() =>
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, "6f0d6a0e-1b1c-4b6e-9a3a-0123456789ab")).ShouldBeEmpty();

    [Fact]
    public void The_name_of_a_principal_is_no_id() =>
        _azure.Try("authorization:RoleAssignment", TestAzure.Assignment(_scope, "data-readers")).ShouldRefuse("InvalidPrincipalId", "principalId");
}
