using System.Globalization;

namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class FederatedCredentialRuleTests
{
    private readonly TestAzure _azure = new();

    public FederatedCredentialRuleTests()
    {
        _azure.Group();
        foreach (var identity in new[] { "one", "two" })
            _azure.Identity(identity);
    }

    [Fact]
    public void An_identity_trusts_a_subject_once()
    {
        _azure.Put("managedidentity:FederatedIdentityCredential", Credential("one", "dev", "repo:o/r:environment:dev"));

        _azure.Try("managedidentity:FederatedIdentityCredential", Credential("one", "again", "repo:o/r:environment:dev")).ShouldRefuse("Conflict", "subject")
            .Message.ShouldBe("Issuer and subject combination already exists for this Managed Identity.");
        _azure.Try("managedidentity:FederatedIdentityCredential", Credential("one", "test", "repo:o/r:environment:test")).ShouldBeEmpty();
        _azure.Try("managedidentity:FederatedIdentityCredential", Credential("two", "dev", "repo:o/r:environment:dev")).ShouldBeEmpty();
    }

    [Fact]
    public void A_credential_can_be_written_again()
    {
        _azure.Put("managedidentity:FederatedIdentityCredential", Credential("one", "dev", "repo:o/r:environment:dev"));

        _azure.Try("managedidentity:FederatedIdentityCredential", Credential("one", "dev", "repo:o/r:environment:dev")).ShouldBeEmpty();
    }

    [Fact]
    public void An_identity_has_at_most_20_credentials()
    {
        for (var number = 0; number < 20; number++)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            _azure.Put("managedidentity:FederatedIdentityCredential", Credential("one", $"number-{text}", $"repo:o/r{text}:environment:dev"));
        }

        _azure.Try("managedidentity:FederatedIdentityCredential", Credential("one", "more", "repo:o/more:environment:dev")).ShouldRefuse("BadRequest", null)
            .Message.ShouldContain("20");
        _azure.Try("managedidentity:FederatedIdentityCredential", Credential("one", "number-3", "repo:o/other:environment:dev")).ShouldBeEmpty();
    }

    private static (string, object?)[] Credential(string identity, string name, string subject) =>
    [
        ("resourceGroupName", "rg"), ("resourceName", identity), ("federatedIdentityCredentialResourceName", name),
        ("issuer", "https://token.actions.githubusercontent.com"), ("subject", subject), ("audiences", List("api://AzureADTokenExchange")),
    ];
}
