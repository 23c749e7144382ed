using DataMesh.SimulatedAzure.Prediction;

namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class CosmosRoleAssignmentRuleTests
{
    private const string Reader = "00000000-0000-0000-0000-000000000001";

    private readonly TestAzure _azure = new();
    private readonly string _account;
    private readonly string _principal;

    public CosmosRoleAssignmentRuleTests()
    {
        _azure.Group();
        _account = _azure.Put(
            "cosmosdb:DatabaseAccount", [.. Samples.Minimal("cosmosdb:DatabaseAccount"), ("resourceGroupName", "rg"), ("accountName", "cosno-one")]);
        _principal = IdentityOutputs.PrincipalOf(_azure.Identity("reader"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/dbs/sales")]
    [InlineData("/dbs/sales/colls/orders")]
    public void A_role_is_given_on_the_account_a_database_or_a_container(string inside) => Try(_account + inside).ShouldBeEmpty();

    [Theory]
    [InlineData("/sqlDatabases/sales/containers/orders", "found [sqlDatabases]")]
    [InlineData("/dbs/sales/containers/orders", "found [containers]")]
    [InlineData("/dbs/sales/colls/", "after [colls]")]
    public void A_scope_in_the_words_of_the_management_plane_is_refused(string inside, string reason) =>
        Try(_account + inside).ShouldRefuse("BadRequest", "scope").Message.ShouldContain(reason);

    [Fact]
    public void A_scope_in_another_account_is_refused() =>
        Try(_account + "2/dbs/sales").ShouldRefuse("BadRequest", "scope").Message.ShouldContain("[dbs] at position [0] but found [subscriptions]");

    [Fact]
    public void A_role_that_the_account_does_not_have_is_refused() =>
        Try(_account, role: $"{_account}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000003").ShouldRefuse("BadRequest", "roleDefinitionId");

    [Fact]
    public void A_role_of_ones_own_counts_once_it_is_there()
    {
        var own = _azure.Put(
            "cosmosdb:SqlResourceSqlRoleDefinition", ("resourceGroupName", "rg"), ("accountName", "cosno-one"),
            ("roleDefinitionId", "11111111-0000-4000-8000-000000000001"), ("roleName", "Counts"), ("assignableScopes", List(_account)));
        Try(_account, role: own).ShouldBeEmpty();
    }

    [Fact]
    public void A_managed_identity_that_is_not_there_is_refused() =>
        Try(_account, principal: IdentityOutputs.PrincipalOf(
                "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/gone"))
            .ShouldRefuse("BadRequest", "principalId");

    [Fact]
    public void A_name_that_is_no_guid_is_refused() => Try(_account, name: "reader").ShouldRefuse("BadRequest", "roleAssignmentId");

    private IReadOnlyList<AzureError> Try(string scope, string? role = null, string? principal = null, string name = "0f0f0f0f-0000-4000-8000-000000000001") =>
        _azure.Try(
            "cosmosdb:SqlResourceSqlRoleAssignment", ("resourceGroupName", "rg"), ("accountName", "cosno-one"), ("roleAssignmentId", name),
            ("roleDefinitionId", role ?? $"{_account}/sqlRoleDefinitions/{Reader}"), ("principalId", principal ?? _principal), ("scope", scope));
}
