namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class LocationUnchangedRuleTests
{
    private readonly TestAzure _azure = new();

    [Fact]
    public void The_same_location_in_other_letters_is_accepted()
    {
        _azure.Group();
        _azure.Try("resources:ResourceGroup", ("resourceGroupName", "rg"), ("location", "West Europe")).ShouldBeEmpty();
    }

    [Fact]
    public void A_group_does_not_move()
    {
        _azure.Group();
        _azure.Try("resources:ResourceGroup", ("resourceGroupName", "rg"), ("location", "northeurope"))
            .ShouldRefuse("InvalidResourceGroupLocation", "location");
    }

    [Fact]
    public void A_resource_does_not_move()
    {
        _azure.Group();
        _azure.Identity("reader");
        _azure.Try("managedidentity:UserAssignedIdentity", ("resourceGroupName", "rg"), ("resourceName", "reader"), ("location", "northeurope"))
            .ShouldRefuse("InvalidResourceLocation", "location");
    }
}
