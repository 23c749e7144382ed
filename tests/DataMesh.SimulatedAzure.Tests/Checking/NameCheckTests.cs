namespace DataMesh.SimulatedAzure.Tests.Checking;

public sealed class NameCheckTests
{
    private readonly TestAzure _azure = new();

    [Theory]
    [InlineData("storage:StorageAccount", "accountName", "abc", null)]
    [InlineData("storage:StorageAccount", "accountName", "ab", "AccountNameInvalid")]
    [InlineData("storage:StorageAccount", "accountName", "Data-Lake", "AccountNameInvalid")]
    [InlineData("storage:StorageAccount", "accountName", "abcdefghijklmnopqrstuvwxy", "AccountNameInvalid")]
    [InlineData("keyvault:Vault", "vaultName", "kv-one", null)]
    [InlineData("keyvault:Vault", "vaultName", "kv--one", "VaultNameNotValid")]
    [InlineData("keyvault:Vault", "vaultName", "1kv", "VaultNameNotValid")]
    [InlineData("keyvault:Vault", "vaultName", "kv-one-", "VaultNameNotValid")]
    [InlineData("resources:ResourceGroup", "resourceGroupName", "rg (data)", "InvalidResourceGroup")]
    [InlineData("resources:ResourceGroup", "resourceGroupName", "rg.", "InvalidResourceGroup")]
    [InlineData("resources:ResourceGroup", "resourceGroupName", "rg_1.a", null)]
    [InlineData("sql:Server", "serverName", "SQL-One", "InvalidServerName")]
    [InlineData("network:VirtualNetwork", "virtualNetworkName", "-net", "InvalidResourceName")]
    [InlineData("network:VirtualNetwork", "virtualNetworkName", "net_1", null)]
    [InlineData("eventhub:Namespace", "namespaceName", "evhns1", null)]
    [InlineData("eventhub:Namespace", "namespaceName", "evhn1", "InvalidResourceName")]
    [InlineData("managedidentity:UserAssignedIdentity", "resourceName", "id reader", "InvalidResourceName")]
    [InlineData("managedidentity:UserAssignedIdentity", "resourceName", "id-reader\n", "InvalidResourceName")]
    public void Names_follow_the_rules_of_their_type(string token, string argument, string name, string? code)
    {
        var errors = _azure.Check(token,
        [
            .. Samples.Minimal(token),
            .. token == "resources:ResourceGroup" ? Array.Empty<(string, object?)>() : [("resourceGroupName", "rg")],
            (argument, name),
        ]).Errors;
        if (code is null) errors.ShouldBeEmpty();
        else errors.ShouldRefuse(code, argument).Message.ShouldContain(name.TrimEnd());
    }

    [Theory]
    [InlineData("raw", true)]
    [InlineData("$web", true)]
    [InlineData("Raw", false)]
    [InlineData("a--b", false)]
    public void Containers_follow_the_rules_of_blob_storage(string name, bool accepted) =>
        _azure.Check("storage:BlobContainer", ("resourceGroupName", "rg"), ("accountName", "lake"), ("containerName", name)).Errors.IsEmpty.ShouldBe(accepted);

    [Fact]
    public void A_service_of_which_there_is_one_has_one_name() =>
        _azure.Check("storage:BlobServiceProperties", ("resourceGroupName", "rg"), ("accountName", "lake"), ("blobServicesName", "mine"))
            .ShouldRefuse("InvalidResourceName", "blobServicesName");

    [Fact]
    public void A_role_assignment_is_named_by_a_guid() =>
        _azure.Check("authorization:RoleAssignment", ("scope", "/subscriptions/x"), ("principalId", "p"), ("roleDefinitionId", "r"),
            ("roleAssignmentName", "reader"))
            .ShouldRefuse("InvalidRoleAssignmentId", "roleAssignmentName");
}
