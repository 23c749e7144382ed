namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class LockedRuleTests
{
    private readonly TestAzure _azure = new();
    private readonly string _group;
    private readonly string _account;
    private readonly string _lock;

    public LockedRuleTests()
    {
        _group = _azure.Group();
        _account = _azure.Storage("lake");
        _lock = _azure.Put("authorization:ManagementLockByScope", ("scope", _account), ("level", "CanNotDelete"), ("lockName", "keep"));
    }

    [Fact]
    public void What_is_locked_is_not_deleted() =>
        _azure.TryDelete(_account).ShouldRefuse("ScopeLocked").Message.ShouldContain("cannot perform delete operation");

    [Fact]
    public void A_group_that_holds_something_locked_is_not_deleted() => _azure.TryDelete(_group).ShouldRefuse("ScopeLocked");

    [Fact]
    public void What_lies_below_something_locked_is_not_deleted()
    {
        var container = _azure.Put("storage:BlobContainer", ("resourceGroupName", "rg"), ("accountName", "lake"), ("containerName", "raw"));
        _azure.TryDelete(container).ShouldRefuse("ScopeLocked");
    }

    [Fact]
    public void Without_the_lock_it_is_deleted()
    {
        _azure.TryDelete(_lock).ShouldBeEmpty();
        _azure.TryDelete(_account).ShouldBeEmpty();
        _azure.Cloud.Find(_account).ShouldBeNull();
    }
}
