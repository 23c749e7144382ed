namespace DataMesh.Model.Tests.Diagnostics;

public sealed class SourceLocationTests
{
    [Theory]
    [InlineData("/home/me/repo/stacks/Domains/Finance.cs", "stacks/Domains/Finance.cs")]
    [InlineData("/home/me/repository/Finance.cs", "/home/me/repository/Finance.cs")]
    [InlineData("stacks/mesh.yaml", "stacks/mesh.yaml")]
    public void A_file_below_the_root_is_told_relative_to_it(string file, string told)
    {
        new SourceLocation(file, 3).RelativeTo("/home/me/repo").ShouldBe(new SourceLocation(told, 3));
        new SourceLocation(file, 3).RelativeTo("/home/me/repo/").ShouldBe(new SourceLocation(told, 3));
    }

    [Fact]
    public void A_location_is_written_so_that_one_can_click_it() => new SourceLocation("a.cs", 3).ToString().ShouldBe("a.cs:3");

    [Fact]
    public void A_finding_is_written_with_its_place_where_there_is_one()
    {
        new Diagnostic("DM0101", Severity.Error, "Wrong.", new SourceLocation("a.cs", 3)).ToString().ShouldBe("DM0101: Wrong.\n  at a.cs:3");
        new Diagnostic("DM0101", Severity.Error, "Wrong.").ToString().ShouldBe("DM0101: Wrong.");
    }
}
