namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class ReadOnlyLockRuleTests
{
    private readonly TestAzure _azure = new();

    [Theory]
    [InlineData("ReadOnly", false)]
    [InlineData("CanNotDelete", true)]
    public void Only_a_read_only_lock_forbids_a_put(string level, bool accepted)
    {
        var group = _azure.Group();
        _azure.Put("authorization:ManagementLockByScope", ("scope", group), ("level", level), ("lockName", "keep"));
        var answer = _azure.Try("managedidentity:UserAssignedIdentity", ("resourceGroupName", "rg"), ("resourceName", "reader"));
        if (accepted) answer.ShouldBeEmpty();
        else answer.ShouldRefuse("ScopeLocked").Message.ShouldContain("cannot perform write operation");
    }
}
