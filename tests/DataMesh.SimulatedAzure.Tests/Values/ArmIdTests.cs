using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Tests.Values;

public sealed class ArmIdTests
{
    private const string Group = "/subscriptions/s/resourceGroups/rg";
    private const string Account = Group + "/providers/Microsoft.Storage/storageAccounts/lake";
    private const string Container = Account + "/blobServices/default/containers/raw";
    private const string Assignment = Container + "/providers/Microsoft.Authorization/roleAssignments/one";

    [Theory]
    [InlineData(Assignment, Container)]
    [InlineData(Container, Account + "/blobServices/default")]
    [InlineData(Account + "/blobServices/default", Account)]
    [InlineData(Account, Group)]
    [InlineData(Group, "/subscriptions/s")]
    [InlineData("/subscriptions/s", null)]
    [InlineData("/providers/Microsoft.Management/managementGroups/top", null)]
    [InlineData("/providers/Microsoft.Management/managementGroups/top/providers/Microsoft.Authorization/policyAssignments/one",
        "/providers/Microsoft.Management/managementGroups/top")]
    public void What_stands_above(string id, string? parent) => ArmId.Parent(id).ShouldBe(parent);

    [Theory]
    [InlineData(Assignment, "Microsoft.Authorization/roleAssignments")]
    [InlineData(Container, "Microsoft.Storage/storageAccounts/blobServices/containers")]
    [InlineData(Account, "Microsoft.Storage/storageAccounts")]
    [InlineData(Group, "Microsoft.Resources/resourceGroups")]
    [InlineData("/subscriptions/s", "Microsoft.Resources/subscriptions")]
    [InlineData("/somewhere", null)]
    public void Of_what_type(string id, string? type) => ArmId.TypeOf(id).ShouldBe(type);

    [Theory]
    [InlineData(Assignment, Group)]
    [InlineData(Group, Group)]
    [InlineData("/subscriptions/s/providers/Microsoft.Authorization/locks/one", null)]
    public void In_which_group(string id, string? group) => ArmId.ResourceGroupOf(id).ShouldBe(group);

    [Theory]
    [InlineData("/Subscriptions/S/resourcegroups/RG/", Group, true)]
    [InlineData("subscriptions/s/resourceGroups/rg", Group, true)]
    [InlineData(Group + "2", Group, false)]
    public void Ids_compare_without_regard_to_case_and_outer_slashes(string left, string right, bool equal)
    {
        ArmId.AreEqual(left, right).ShouldBe(equal);
        (ArmId.Key(left) == ArmId.Key(right)).ShouldBe(equal);
    }

    [Theory]
    [InlineData(Account, Group, true)]
    [InlineData(Group + "2/providers/x/y/z", Group, false)]
    [InlineData(Group, Group, false)]
    public void What_lies_below(string id, string ancestor, bool below) => ArmId.IsBelow(id, ancestor).ShouldBe(below);

    [Theory]
    [InlineData(Account, true)]
    [InlineData("/subscriptions/s; DROP TABLE '", false)]
    [InlineData("see /subscriptions/s/resourceGroups/rg", false)]
    [InlineData("/subscriptions/", false)]
    public void What_is_an_id_as_a_whole(string text, bool isId) => ArmId.IsInSubscription(text).ShouldBe(isId);
}
