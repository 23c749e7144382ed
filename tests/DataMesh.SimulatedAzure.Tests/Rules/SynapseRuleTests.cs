namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class SynapseRuleTests
{
    private readonly TestAzure _azure = new();

    public SynapseRuleTests() => _azure.Group();

    [Fact]
    public void Data_can_be_kept_in_a_managed_network()
    {
        Workspace(("managedVirtualNetwork", "default"), Kept).ShouldBeEmpty();
        Workspace(("managedVirtualNetworkSettings", Map(("preventDataExfiltration", false)))).ShouldBeEmpty();
    }

    [Fact]
    public void Data_cannot_be_kept_where_there_is_no_managed_network()
    {
        Workspace(Kept).ShouldRefuse("ValidationFailed", "managedVirtualNetwork");
        Workspace(("managedVirtualNetwork", ""), Kept).ShouldRefuse("ValidationFailed", "managedVirtualNetwork");
    }

    [Theory]
    [InlineData("DW100c", true)]
    [InlineData("dw500C", true)]
    [InlineData("DW600c", false)]
    [InlineData("DW100", false)]
    public void A_pool_has_a_size_that_there_is(string size, bool accepted)
    {
        Workspace().ShouldBeEmpty();
        var answer = _azure.Try("synapse:SqlPool", [.. Place, ("sqlPoolName", "facts"), ("location", "westeurope"), ("sku", Map(("name", size)))]);

        if (accepted) answer.ShouldBeEmpty();
        else answer.ShouldRefuse("InvalidSku", "sku.name").Message.ShouldContain(size);
    }

    [Fact]
    public void The_pools_of_a_workspace_with_a_key_of_its_own_are_not_encrypted_one_by_one()
    {
        _azure.Put("synapse:Workspace", [.. Place, ("encryption", Map(("cmk", Map(("key", Map(("name", "key-facts")))))))]);
        _azure.Put("synapse:SqlPool", [.. Place, ("sqlPoolName", "facts"), ("location", "westeurope")]);

        Encrypt("Enabled").ShouldRefuse("BadRequest", "status");
        Encrypt("Disabled").ShouldBeEmpty();
        _azure.Put("synapse:Workspace", [.. Place]);
        Encrypt("Enabled").ShouldBeEmpty();
    }

    private IReadOnlyList<AzureError> Encrypt(string status) => _azure.Try(
        "synapse:SqlPoolTransparentDataEncryption", [.. Place, ("sqlPoolName", "facts"), ("transparentDataEncryptionName", "current"), ("status", status)]);

    private IReadOnlyList<AzureError> Workspace(params (string Key, object? Value)[] more)
    {
        var answer = _azure.Try("synapse:Workspace", [.. Place, .. more]);
        if (answer.Count == 0) _azure.Put("synapse:Workspace", [.. Place, .. more]);
        return answer;
    }

    private static (string Key, object? Value) Kept => ("managedVirtualNetworkSettings", Map(("preventDataExfiltration", true)));

    private static (string Key, object? Value)[] Place => [("resourceGroupName", "rg"), ("workspaceName", "synw-one")];
}
