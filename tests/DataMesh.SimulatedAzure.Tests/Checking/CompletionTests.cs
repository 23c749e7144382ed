namespace DataMesh.SimulatedAzure.Tests.Checking;

public sealed class CompletionTests
{
    private readonly TestAzure _azure = new();

    [Fact]
    public void A_resource_without_a_name_gets_its_logical_name_and_eight_digits()
    {
        var name = _azure.Check("managedidentity:UserAssignedIdentity", ("resourceGroupName", "rg")).Inputs["resourceName"].ShouldBeOfType<string>();
        name.ShouldMatch("^thing[0-9a-f]{8}$");
    }

    [Fact]
    public void The_name_is_the_same_in_every_run() =>
        _azure.Check("managedidentity:UserAssignedIdentity", ("resourceGroupName", "rg")).Inputs["resourceName"]
            .ShouldBe(new TestAzure().Check("managedidentity:UserAssignedIdentity", ("resourceGroupName", "rg")).Inputs["resourceName"]);

    [Fact]
    public void Another_resource_gets_another_name() =>
        _azure.Api.Check(
            TestAzure.Request("authorization:RoleAssignment", Map(("scope", "/subscriptions/x"), ("principalId", "p"), ("roleDefinitionId", "r")), "a"))
            .Inputs["roleAssignmentName"]
            .ShouldNotBe(_azure.Api.Check(
                TestAzure.Request("authorization:RoleAssignment", Map(("scope", "/subscriptions/x"), ("principalId", "p"), ("roleDefinitionId", "r")), "b"))
                .Inputs["roleAssignmentName"]);

    [Fact]
    public void A_child_gets_its_logical_name() =>
        _azure.Check("storage:BlobContainer", ("resourceGroupName", "rg"), ("accountName", "lake")).Inputs["containerName"].ShouldBe("thing");

    [Fact]
    public void A_role_assignment_gets_a_guid() =>
        Guid.TryParse(
            _azure.Check("authorization:RoleAssignment", ("scope", "/subscriptions/x"), ("principalId", "p"), ("roleDefinitionId", "r"))
                .Inputs["roleAssignmentName"] as string,
            out _).ShouldBeTrue();

    [Fact]
    public void The_location_of_the_provider_fills_the_gap() =>
        _azure.Check("managedidentity:UserAssignedIdentity", ("resourceGroupName", "rg")).Inputs["location"].ShouldBe("westeurope");

    [Fact]
    public void Without_a_location_of_the_provider_a_resource_goes_where_its_group_is()
    {
        _azure.Put("resources:ResourceGroup", ("resourceGroupName", "rg"), ("location", "swedencentral"));
        var request = TestAzure.Request("managedidentity:UserAssignedIdentity", Map(("resourceGroupName", "rg"))) with { DefaultLocation = null };
        _azure.Api.Check(request, () => _azure.Cloud).Inputs["location"].ShouldBe("swedencentral");
        _azure.Api.Check(request).ShouldRefuse("LocationRequired");
    }

    [Fact]
    public void The_location_is_not_known_where_the_group_is_not()
    {
        var request = TestAzure.Request("managedidentity:UserAssignedIdentity", Map(("resourceGroupName", "rg"))) with { DefaultLocation = null };
        var check = _azure.Api.Check(request, () => _azure.Cloud);
        check.Errors.ShouldBeEmpty();
        check.Inputs["location"].ShouldBe(AzureUnknown.Value);
    }

    [Fact]
    public void A_deployment_into_a_group_has_no_location() =>
        _azure.Check("resources:Deployment", [.. Samples.Minimal("resources:Deployment"), ("resourceGroupName", "rg"), ("deploymentName", "one")])
            .Inputs.ContainsKey("location").ShouldBeFalse();

    [Fact]
    public void Private_dns_is_global() =>
        _azure.Check("privatedns:PrivateZone", ("resourceGroupName", "rg"), ("privateZoneName", "corp.example")).Inputs["location"].ShouldBe("Global");

    [Fact]
    public void The_defaults_of_the_schema_are_filled_in_inside_objects_as_well()
    {
        var check = _azure.Check("keyvault:Vault", [.. Samples.Minimal("keyvault:Vault"), ("resourceGroupName", "rg"), ("vaultName", "kv-one")]);
        check.Inputs["properties"].ShouldBeAssignableTo<IReadOnlyDictionary<string, object?>>().ShouldNotBeNull()["enableSoftDelete"].ShouldBe(true);
    }

    [Fact]
    public void Completed_inputs_stay_as_they_are_when_they_are_checked_again()
    {
        var first = _azure.Check("keyvault:Vault", [.. Samples.Minimal("keyvault:Vault"), ("resourceGroupName", "rg")]);
        var second = _azure.Api.Check(TestAzure.Request("keyvault:Vault", first.Inputs.ToDictionary(entry => entry.Key, entry => entry.Value)));
        DataMesh.SimulatedAzure.Values.ValueTree.AreEqual(first.Inputs, second.Inputs).ShouldBeTrue();
    }
}
