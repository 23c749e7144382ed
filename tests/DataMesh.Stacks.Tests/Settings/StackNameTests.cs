using DataMesh.Stacks.Settings;

namespace DataMesh.Stacks.Tests.Settings;

public sealed class StackNameTests
{
    [Theory]
    [InlineData("management-dev")]
    [InlineData("finance-test")]
    [InlineData("human-resources-prod")]
    public void A_stack_is_called_after_landing_zone_and_environment(string text) => StackName.Parse(text, TemporaryProject.Domains).ToString().ShouldBe(text);

    [Fact]
    public void The_hubs_stack_belongs_to_no_domain() =>
        StackName.Parse("management-dev", TemporaryProject.Domains).LandingZone.ShouldBe(LandingZoneName.Management);

    [Theory]
    [InlineData("")]
    [InlineData("finance")]
    [InlineData("finance-stage")]
    [InlineData("sales-dev")]
    [InlineData("Finance-dev")]
    [InlineData("-dev")]
    public void Any_other_name_is_refused_with_those_that_there_are(string text)
    {
        var refusal = Should.Throw<MeshException>(() => StackName.Parse(text, TemporaryProject.Domains)).Diagnostics.ShouldHaveSingleItem();

        refusal.Code.ShouldBe("DM0307");
        refusal.Message.ShouldContain("management-dev, finance-dev, human-resources-dev, management-test");
    }

    [Fact]
    public void What_was_likely_meant_is_suggested() =>
        Should.Throw<MeshException>(() => StackName.Parse("finance-dve", TemporaryProject.Domains)).Diagnostics[0]
            .Message.ShouldContain("Did you mean 'finance-dev'?");
}
