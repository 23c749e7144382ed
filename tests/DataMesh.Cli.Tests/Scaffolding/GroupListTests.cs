using DataMesh.Cli.Scaffolding;
using DataMesh.Model;

namespace DataMesh.Cli.Tests.Scaffolding;

public sealed class GroupListTests
{
    private const string Id = "aaaaaaaa-0001-4000-8000-000000000001";

    private static readonly NewGroup Group = new("B", new GroupReference("sg-b", Id)) { Summary = "Answers for b." };

    private const string Written = $"/// <summary>Answers for b.</summary>\n    public static GroupReference B {{ get; }} = new(\"sg-b\", \"{Id}\");";

    [Theory]
    [InlineData($"public static class Groups\n{{\n    public static GroupReference A {{ get; }} = new(\"sg-a\", \"{Id}\"); // }}\n    // the end\n}}\n",
        $"public static class Groups\n{{\n    public static GroupReference A {{ get; }} = new(\"sg-a\", \"{Id}\"); // }}\n\n    {Written}\n    // the end\n}}\n")]
    [InlineData("public static class Groups\n{\n}\n", $"public static class Groups\n{{\n    {Written}\n}}\n")]
    [InlineData("public static class Groups { }\n", $"public static class Groups {{ \n    {Written}\n}}\n")]
    public void A_group_is_added_at_the_end_of_the_class(string code, string expected) => GroupList.Add(code, [Group]).ShouldBe(expected);

    [Fact]
    public void Line_breaks_stay_those_of_the_file() =>
        GroupList.Add("static class Groups\r\n{\r\n}\r\n", [Group]).ShouldNotBeNull().Replace("\r\n", "").ShouldNotContain('\n');

    [Theory]
    [InlineData($"public static GroupReference A {{ get; }} = new(\"sg-a\", \"{Id}\");")]
    [InlineData($"public static GroupReference A => new GroupReference( \"sg-a\" , new Guid(\"{Id}\"));")]
    [InlineData($"public static GroupReference A\n{{ get; }} =\n    new(\n        \"sg-a\",\n        \"{Id}\");")]
    public void A_group_is_found_however_it_is_written(string property)
    {
        var group = GroupList.Read($"static class Groups {{ {property} }}").ShouldNotBeNull().ShouldHaveSingleItem();

        group.ShouldBe(new NewGroup("A", new GroupReference("sg-a", Id)));
        group.IsNew.ShouldBeFalse();
    }

    [Fact]
    public void A_file_without_the_class_is_left_alone() => GroupList.Add("static class Teams { }", [Group]).ShouldBeNull();
}
