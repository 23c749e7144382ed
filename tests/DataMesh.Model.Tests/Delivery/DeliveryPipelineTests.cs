namespace DataMesh.Model.Tests.Delivery;

public sealed class DeliveryPipelineTests
{
    private const string Organization = "5f0d6a3e-2b0c-4c53-9c9f-6d2f1b1c7a10";

    [Fact]
    public void A_repository_is_trusted_in_its_environment_only() =>
        new GitHubPipeline("contoso/billed-fees").SubjectIn(EnvironmentName.Prod)
            .ShouldBe(new FederatedSubject("https://token.actions.githubusercontent.com", "repo:contoso/billed-fees:environment:prod"));

    [Fact]
    public void Each_environment_has_a_service_connection_of_its_own() =>
        new AzureDevOpsPipeline("contoso", Organization, "Fee earners", "performance").SubjectIn(EnvironmentName.Test)
            .ShouldBe(new FederatedSubject($"https://vstoken.dev.azure.com/{Organization}", "sc://contoso/Fee earners/performance-test"));

    [Theory]
    [InlineData("contoso/billed-fees")]
    [InlineData("c/.github")]
    [InlineData("Contoso-2/Billed_Fees.v2")]
    public void A_repository_is_owner_and_name(string repository) => Refusals(new GitHubPipeline(repository)).ShouldBeEmpty();

    [Theory]
    [InlineData("billed-fees")]
    [InlineData("contoso/")]
    [InlineData("/billed-fees")]
    [InlineData("contoso/billed-fees/main")]
    [InlineData("https://github.com/contoso/billed-fees")]
    [InlineData("contoso/*")]
    [InlineData("-contoso/fees")]
    [InlineData("contoso/..")]
    [InlineData("contoso/fees:environment:prod")]
    [InlineData("")]
    public void Anything_else_is_no_repository(string repository)
    {
        var refusal = Refusals(new GitHubPipeline(repository)).ShouldHaveSingleItem();

        refusal.Code.ShouldBe("DM0141");
        refusal.Location.ShouldNotBeNull().File.ShouldEndWith("DeliveryPipelineTests.cs");
    }

    [Theory]
    [InlineData("contoso", Organization, "Fee earners", "performance")]
    [InlineData("contoso-2", Organization, "fees", "a b")]
    public void A_connection_has_an_organization_a_project_and_a_name(string organization, string id, string project, string connection) =>
        Refusals(new AzureDevOpsPipeline(organization, id, project, connection)).ShouldBeEmpty();

    [Theory]
    [InlineData("", Organization, "fees", "a", "organization")]
    [InlineData("con/toso", Organization, "fees", "a", "organization")]
    [InlineData("contoso", "contoso", "fees", "a", "organization id")]
    [InlineData("contoso", "00000000-0000-0000-0000-000000000000", "fees", "a", "organization id")]
    [InlineData("contoso", Organization, "fees/other", "a", "project")]
    [InlineData("contoso", Organization, " fees", "a", "project")]
    [InlineData("contoso", Organization, "fees", "", "service connection")]
    [InlineData("contoso", Organization, "fees", "a/b", "service connection")]
    public void What_Azure_DevOps_would_not_take_is_refused(string organization, string id, string project, string connection, string what)
    {
        var refusal = Refusals(new AzureDevOpsPipeline(organization, id, project, connection)).ShouldHaveSingleItem();

        refusal.Code.ShouldBe("DM0142");
        refusal.Message.ShouldContain($"cannot be the {what} of");
    }

    [Fact]
    public void A_product_names_a_pipeline_once_whatever_its_case() =>
        Refusals(new GitHubPipeline("contoso/fees"), new GitHubPipeline("Contoso/Fees")).ShouldHaveSingleItem().Code.ShouldBe("DM0143");

    [Fact]
    public void A_product_has_at_most_twenty_pipelines()
    {
        DeliveryPipeline[] twenty = [.. Enumerable.Range(0, 20).Select(number => new GitHubPipeline($"contoso/fees-{number}"))];

        Refusals(twenty).ShouldBeEmpty();
        Refusals([.. twenty, new GitHubPipeline("contoso/more")]).ShouldHaveSingleItem().Code.ShouldBe("DM0144");
    }

    [Fact]
    public void A_pipeline_that_is_not_made_yet_is_refused() => Refusals([null!]).ShouldHaveSingleItem().Code.ShouldBe("DM0110");

    [Fact]
    public void A_credentials_name_tells_service_and_environment_and_no_two_are_the_same()
    {
        var (dev, prod) = (new AzureNames(Samples.Prefix, EnvironmentName.Dev), new AzureNames(Samples.Prefix, EnvironmentName.Prod));
        var names = new[]
        {
            dev.FederatedCredential(new GitHubPipeline("contoso/fees")),
            dev.FederatedCredential(new GitHubPipeline("contoso/fees-two")),
            prod.FederatedCredential(new GitHubPipeline("contoso/fees")),
            dev.FederatedCredential(new AzureDevOpsPipeline("contoso", Organization, "contoso", "fees")),
        };

        names.Select(name => name.Value).ShouldBeUnique();
        names[0].Value.ShouldStartWith("github-dev-");
        names[3].Value.ShouldStartWith("azuredevops-dev-");
    }

    private static ImmutableArray<Diagnostic> Refusals(params DeliveryPipeline[] pipelines) =>
        Samples.Refusals(Samples.Producer(change: product => product with { Pipelines = [.. pipelines] }).Domain);
}
