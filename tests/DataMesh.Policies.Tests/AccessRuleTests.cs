using System.Collections.Immutable;
using DataMesh.Model.Access;
using DataMesh.Model.Names;
using DataMesh.PolicyKit;

namespace DataMesh.Policies.Tests;

/// <summary>The rules that hold a stack's roles, users and peerings against the register of access.</summary>
public sealed class AccessRuleTests
{
    private const string Roles = "mesh-iam-06";
    private const string Users = "mesh-iam-05";
    private const string Peerings = "mesh-net-08";
    private const string Reader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";
    private const string Contributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private const string Account = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/lake";
    private const string Container = $"{Account}/blobServices/default/containers/curated";
    private const string Name = "11111111-0000-4000-8000-000000000001";

    private static readonly JudgedResource Access = RuleCase.Resource(
        "datamesh:access:DomainAccess",
        $$"""
        {
          "rights": [
            {"product": "hr/targets", "level": "write", "port": "hr/targets/p", "role": "{{Contributor}}", "within": "targets", "assignment": "own",
             "on": "Microsoft.Storage/storageAccounts/lake/blobServices/default/containers/curated"},
            {"product": "ops/report", "level": "read", "port": "hr/targets/p", "role": "{{Reader}}", "within": "targets", "assignment": "{{Name}}",
             "on": "Microsoft.Storage/storageAccounts/lake/blobServices/default/containers/curated"},
            {"product": "ops/report", "level": "read", "port": "hr/targets/q", "role": "SELECT", "within": "public.targets", "assignment": "",
             "on": "Microsoft.Sql/servers/sql/databases/db"},
            {"product": "hr/targets", "level": "write", "port": "hr/targets/q", "role": "CHANGE", "within": "public", "assignment": "",
             "on": "Microsoft.Sql/servers/sql/databases/db"},
            {"product": "ops/report", "level": "read", "port": "hr/targets/r", "role": "Viewer", "within": "", "assignment": "kusto",
             "on": "Microsoft.Kusto/clusters/adx/databases/telemetry"},
            {"product": "ops/report", "level": "read", "port": "hr/targets/s", "role": "00000000-0000-0000-0000-000000000001", "within": "", "assignment": "cosmos",
             "on": "Microsoft.DocumentDB/databaseAccounts/docs/dbs/db/colls/targets"}
          ],
          "identities": [
            {"product": "hr/targets", "name": "id-hr", "principalId": "hr-principal", "clientId": "hr-client"},
            {"product": "ops/report", "name": "id-ops", "principalId": "ops-principal", "clientId": "ops-client"}
          ],
          "groups": ["stewards"],
          "networks": ["vnet-hub", "vnet-ops"]
        }
        """);

    private static readonly JudgedResource Lake = RuleCase.Resource("azure-native:storage:StorageAccount", "{}", "lake") with { Id = Account };

    private static readonly string ToTargets = BlobPathCondition.For(AccessLevel.Read, ContainerName.Parse("curated"), ["targets"]);

    private static string Condition(params string[] folders) => BlobPathCondition.For(AccessLevel.Read, ContainerName.Parse("curated"), folders);

    private static JudgedResource Role(
        string principal = "ops-principal", string role = Reader, string scope = Container, string? condition = null, string kind = "ServicePrincipal", string name = Name) =>
        RuleCase.Resource(
            "azure-native:authorization:RoleAssignment",
            $$"""
            {"principalId": "{{principal}}", "principalType": "{{kind}}", "roleDefinitionId": "/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/{{role}}",
             "scope": "{{scope}}", "roleAssignmentName": "{{name}}", "condition": "{{condition ?? ToTargets}}"}
            """,
            "grant");

    private static JudgedResource From(JudgedResource resource, string property, JudgedResource on) =>
        resource with { PropertyDependencies = resource.PropertyDependencies.SetItem(property, [on.Urn]) };

    private static FindingKind? Found(string rule, params ImmutableArray<JudgedResource> resources)
    {
        var findings = RuleCase.Judge(rule, resources);
        findings.Length.ShouldBeLessThan(2);
        return findings.Select(finding => (FindingKind?)finding.Kind).SingleOrDefault();
    }

    [Fact]
    public void The_role_of_an_approved_request_passes_at_the_port_and_on_its_folder() => Found(Roles, Access, Lake, Role()).ShouldBeNull();

    [Theory]
    [InlineData("another-principal", Reader, Container)] // nobody's
    [InlineData("hr-principal", Reader, Container)] // the owner has another role
    [InlineData("ops-principal", Contributor, Container)] // to write
    [InlineData("ops-principal", "b7e6dc6d-f1e8-4753-8033-0f276bb0955b", Container)] // the data's owner
    [InlineData("ops-principal", Reader, Account)] // the whole account
    [InlineData("ops-principal", Reader, $"{Account}/blobServices/default/containers/raw")] // another container
    [InlineData("ops-principal", "acdd72a7-3385-48ef-bd42-f606fba81ae7", Account)] // a role that the register does not give
    public void Another_principal_role_or_scope_is_found(string principal, string role, string scope) =>
        Found(Roles, Access, Lake, Role(principal, role, scope)).ShouldBe(FindingKind.Violation);

    [Fact]
    public void A_role_that_is_not_kept_to_the_folder_is_found()
    {
        Found(Roles, Access, Lake, Role(condition: "")).ShouldBe(FindingKind.Violation);
        Found(Roles, Access, Lake, Role(condition: Condition("targets", "salaries"))).ShouldBe(FindingKind.Violation);
        Found(Roles, Access, Lake, Role(condition: Condition("salaries"))).ShouldBe(FindingKind.Violation);
    }

    [Fact]
    public void Without_the_grant_the_same_role_is_found()
    {
        var ended = Access with { Inputs = RuleCase.Inputs("""{"rights": [], "identities": [], "groups": [], "networks": []}""") };
        Found(Roles, ended, Lake, Role()).ShouldBe(FindingKind.Violation);
        Found(Roles, Lake, Role()).ShouldBe(FindingKind.Violation);
    }

    [Fact]
    public void A_role_on_another_stacks_data_is_found_whoever_gets_it()
    {
        var identity = RuleCase.Resource("azure-native:managedidentity:UserAssignedIdentity", "{}", "own");
        Found(Roles, Access, Role()).ShouldBe(FindingKind.Violation);
        Found(Roles, identity, From(Role("unknown()"), "principalId", identity)).ShouldBe(FindingKind.Violation);
    }

    [Fact]
    public void An_identity_that_the_stack_makes_for_itself_passes_on_the_stacks_own_resources()
    {
        var identity = RuleCase.Resource("azure-native:managedidentity:UserAssignedIdentity", "{}", "own");
        Found(Roles, Access, Lake, identity, From(Role("unknown()", Contributor, Account), "principalId", identity)).ShouldBeNull();
    }

    [Fact]
    public void A_group_that_answers_for_the_domain_may_read_and_no_other_and_none_may_write()
    {
        Found(Roles, Access, Lake, Role("stewards", Reader, Account, kind: "Group")).ShouldBeNull();
        Found(Roles, Access, Lake, Role("strangers", Reader, Account, kind: "Group")).ShouldBe(FindingKind.Violation);
        Found(Roles, Access, Lake, Role("stewards", Contributor, Account, kind: "Group")).ShouldBe(FindingKind.Violation);
        Found(Roles, Access, Lake, Role("unknown()", Reader, Account, kind: "Group")).ShouldBe(FindingKind.Unknown);
    }

    [Fact]
    public void While_principal_and_scope_are_not_known_the_name_stands_for_them()
    {
        var unknown = From(Role("unknown()", scope: "unknown()"), "scope", Lake);
        Found(Roles, Access, Lake, unknown).ShouldBeNull();
        Found(Roles, Access, Lake, From(Role("unknown()", scope: "unknown()", name: "another"), "scope", Lake)).ShouldBe(FindingKind.Unknown);
        Found(Roles, Access, Lake, From(Role("unknown()", scope: "unknown()", condition: ""), "scope", Lake)).ShouldBe(FindingKind.Violation);
        RuleCase.Judge(Roles, Access, Lake, Role(role: "unknown()", name: "another") with { Inputs = RuleCase.Inputs("""{"roleDefinitionId": "unknown()"}""") })
            .ShouldHaveSingleItem().Blocks.ShouldBeTrue();
    }

    [Fact]
    public void Roles_that_services_keep_themselves_are_judged_alike()
    {
        var account = RuleCase.Resource("azure-native:cosmosdb:DatabaseAccount", "{}", "docs");
        JudgedResource Cosmos(string principal, string container) => From(RuleCase.Resource(
            "azure-native:cosmosdb:SqlResourceSqlRoleAssignment",
            $$"""
            {"accountName": "docs", "principalId": "{{principal}}", "roleDefinitionId": "/x/sqlRoleDefinitions/00000000-0000-0000-0000-000000000001",
             "scope": "/subscriptions/s/resourceGroups/rg/providers/Microsoft.DocumentDB/databaseAccounts/docs{{container}}", "roleAssignmentId": "c"}
            """), "accountName", account);
        Found(Roles, Access, account, Cosmos("ops-principal", "/dbs/db/colls/targets")).ShouldBeNull();
        Found(Roles, Access, account, Cosmos("ops-principal", "")).ShouldBe(FindingKind.Violation);
        Found(Roles, Access, account, Cosmos("hr-principal", "/dbs/db/colls/targets")).ShouldBe(FindingKind.Violation);

        var cluster = RuleCase.Resource("azure-native:kusto:Cluster", "{}", "adx");
        JudgedResource Kusto(string role, string database) => From(RuleCase.Resource(
            "azure-native:kusto:DatabasePrincipalAssignment",
            $$"""{"clusterName": "adx", "databaseName": "{{database}}", "principalId": "ops-principal", "principalType": "App", "role": "{{role}}"}"""), "clusterName", cluster);
        Found(Roles, Access, cluster, Kusto("Viewer", "telemetry")).ShouldBeNull();
        Found(Roles, Access, cluster, Kusto("Admin", "telemetry")).ShouldBe(FindingKind.Violation);
        Found(Roles, Access, cluster, Kusto("Viewer", "other")).ShouldBe(FindingKind.Violation);
        Found(Roles, Access, RuleCase.Resource("azure-native:kusto:ClusterPrincipalAssignment", "{}")).ShouldBe(FindingKind.Violation);
    }

    [Theory]
    [InlineData("id-ops", "ops-client", "SELECT", "public", "targets", null)]
    [InlineData("id-ops", "ops-principal", "USAGE", "public", "", null)]
    [InlineData("id-ops", "ops-client", "CONNECT", "", "", null)]
    [InlineData("id-hr", "hr-client", "ALTER", "public", "", null)]
    [InlineData("id-hr", "hr-client", "CREATE TABLE", "", "", null)]
    [InlineData("id-ops", "ops-client", "SELECT", "public", "salaries", FindingKind.Violation)]
    [InlineData("id-ops", "ops-client", "SELECT", "public", "", FindingKind.Violation)]
    [InlineData("id-ops", "ops-client", "SELECT", "", "", FindingKind.Violation)]
    [InlineData("id-ops", "ops-client", "UPDATE", "public", "targets", FindingKind.Violation)]
    [InlineData("id-ops", "hr-client", "SELECT", "public", "targets", FindingKind.Violation)]
    [InlineData("id-other", "other", "SELECT", "public", "targets", FindingKind.Violation)]
    [InlineData("id-hr", "hr-client", "ALTER", "payroll", "", FindingKind.Violation)]
    public void Users_of_a_database_have_what_the_register_gives(string user, string id, string permission, string schema, string table, FindingKind? found)
    {
        var list = $$"""[{"user": "{{user}}", "identityId": "{{id}}", "permission": "{{permission}}", "schema": "{{schema}}", "object": "{{table}}"}]""";
        Found(Users, Access, Script(list)).ShouldBe(found);
        Found(Users, Access, Script(list, "another")).ShouldBe(FindingKind.Violation);
    }

    [Fact]
    public void A_list_of_users_that_cannot_be_read_is_found_and_one_that_is_not_known_is_told()
    {
        Found(Users, Access, Script("{")).ShouldBe(FindingKind.Violation);
        Found(Users, Access, Script("[1]")).ShouldBe(FindingKind.Violation);
        Found(Users, Access, Script("unknown()")).ShouldBe(FindingKind.Unknown);
        Found(Users, Access, RuleCase.Resource("azure-native:resources:AzurePowerShellScript", """{"environmentVariables": "unknown()"}""")).ShouldBe(FindingKind.Unknown);
        Found(Users, Access, RuleCase.Resource("azure-native:resources:AzurePowerShellScript", """{"environmentVariables": []}""")).ShouldBeNull();
    }

    [Theory]
    [InlineData("vnet-own", "/x/virtualNetworks/vnet-hub", null)]
    [InlineData("vnet-ops", "/x/virtualNetworks/vnet-own", null)]
    [InlineData("vnet-own", "/x/virtualNetworks/vnet-sales", FindingKind.Violation)]
    [InlineData("vnet-sales", "/x/virtualNetworks/vnet-own", FindingKind.Violation)]
    [InlineData("vnet-own", "unknown()", FindingKind.Unknown)]
    public void A_network_is_peered_with_the_hub_and_with_whom_a_grant_connects(string network, string remote, FindingKind? found)
    {
        var own = RuleCase.Resource("azure-native:network:VirtualNetwork", """{"virtualNetworkName": "vnet-own"}""", "own");
        var peering = RuleCase.Resource(
            "azure-native:network:VirtualNetworkPeering", $$$"""{"virtualNetworkName": "{{{network}}}", "remoteVirtualNetwork": {"id": "{{{remote}}}"}}""");
        Found(Peerings, Access, own, peering).ShouldBe(found);
        if (remote == "unknown()")
            Found(Peerings, Access, own, From(peering, "remoteVirtualNetwork", own)).ShouldBeNull();
    }

    private static JudgedResource Script(string list, string database = "db") => RuleCase.Resource(
        "azure-native:resources:AzurePowerShellScript",
        $$"""
        {"environmentVariables": [
          {"name": "DATABASE_NAME", "value": "{{database}}"},
          {"name": "DATABASE_ACCESS", "value": {{System.Text.Json.JsonSerializer.Serialize(list)}}}]}
        """);
}
