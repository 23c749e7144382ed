using DataMesh.Cli.Rendering;
using DataMesh.Engine.Planning;

namespace DataMesh.Cli.Tests.Rendering;

public sealed class StepInfoTests
{
    [Fact]
    public void Properties_are_grouped_by_what_happens_to_them_and_sorted() =>
        StepInfo.Diff([new("c", DiffKind.Delete, false), new("b", DiffKind.Add, false), new("a", DiffKind.Add, false), new("d", DiffKind.Update, false)])
            .ShouldBe("+a,b-c~d");

    [Fact]
    public void A_part_of_a_property_updates_the_property() =>
        StepInfo.Diff([new("tags.owner", DiffKind.Add, false), new("rules[0].name", DiffKind.Delete, false), new("tags.env", DiffKind.Delete, false)])
            .ShouldBe("~rules,tags");

    [Theory]
    [InlineData("aws:ec2/securityGroup:SecurityGroup", "aws:ec2:SecurityGroup")]
    [InlineData("aws:ec2/other:SecurityGroup", "aws:ec2/other:SecurityGroup")]
    [InlineData("azure-native:storage:StorageAccount", "azure-native:storage:StorageAccount")]
    [InlineData("pulumi:pulumi:Stack", "pulumi:pulumi:Stack")]
    [InlineData("a/:", "a/:")]
    public void A_type_is_shown_as_Pulumi_shows_it(string token, string shown) => TypeNames.Display(token).ShouldBe(shown);
}
