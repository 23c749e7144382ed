using DataMesh.Model.Hub;

namespace DataMesh.Stacks.Tests.Settings;

public sealed class HubSettingsTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Without_settings_the_profile_decides()
    {
        project.Load().Hub.ShouldBe(HubDesign.For(EnvironmentProfile.For(EnvironmentName.Dev)));
    }

    [Fact]
    public void Each_part_of_the_hub_has_a_key()
    {
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\nhub:\n  logs: private\n  costExport: none\n  locks: on\n");

        var hub = project.Load().Hub;
        hub.PrivateLogs.ShouldBeTrue();
        hub.CostExport.ShouldBe(CostDataset.None);
        hub.Locks.ShouldBeTrue();
    }

    [Theory]
    [InlineData("logs: secret", "hub.logs")]
    [InlineData("costExport: csv", "hub.costExport")]
    [InlineData("locks: maybe", "hub.locks")]
    public void A_word_that_a_key_does_not_know_is_refused_with_those_it_does(string line, string key)
    {
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + $"\nhub:\n  {line}\n");

        var refusal = project.Refusals().ShouldHaveSingleItem();
        refusal.Code.ShouldBe("DM0305");
        refusal.Message.ShouldContain(key);
    }

    [Fact]
    public void Costs_and_security_have_readers_of_their_own_where_the_settings_name_them()
    {
        project.Load().CostEmails.ShouldBe(project.Load().AlertEmails);
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\nalerts:\n  costs: [finance@acme.example]\n  security: [soc@acme.example]\n");

        project.Load().CostEmails.ShouldBe(["finance@acme.example"]);
        project.Load().SecurityEmails.ShouldBe(["soc@acme.example"]);
    }

    [Fact]
    public void Products_have_a_budget_by_environment_and_by_domain()
    {
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\nbudgets:\n  products:\n    finance: 70\n");

        var budgets = project.Load().Budgets;
        budgets.ForProductOf(DomainName.Parse("finance")).ShouldBe(70);
        budgets.ForProductOf(DomainName.Parse("human-resources")).ShouldBe(EnvironmentProfile.For(EnvironmentName.Dev).DefaultProductBudget);
    }
}
