using System.Text;
using DataMesh.SimulatedAzure.Storing;

namespace DataMesh.SimulatedAzure.Tests.Prediction;

/// <summary>What Azure takes and never gives back is neither kept nor shown, wherever it stands.</summary>
public sealed class WriteOnlyTests
{
    private const string Secret = "hunter2";

    private readonly TestAzure _azure = new();

    [Fact]
    public void The_password_of_a_warehouse_is_forgotten() =>
        Kept("synapse:Workspace", ("resourceGroupName", "rg"), ("workspaceName", "warehouse"), ("location", "westeurope"),
            ("sqlAdministratorLogin", "admin"), ("sqlAdministratorLoginPassword", Secret)).ShouldNotContain(Secret);

    [Fact]
    public void A_secure_string_of_a_connection_is_forgotten() =>
        Kept("datafactory:LinkedService", ("resourceGroupName", "rg"), ("factoryName", "factory"), ("linkedServiceName", "source"),
            ("properties", Tree.Map(("type", "RestService"), ("url", "https://hr.example"), ("authenticationType", "Basic"), ("userName", "reader"),
                ("password", Tree.Map(("type", "SecureString"), ("value", Secret))))))
            .ShouldNotContain(Secret);

    [Fact]
    public void A_secure_string_of_a_variant_that_is_left_out_is_forgotten_too() =>
        Kept("datafactory:LinkedService", ("resourceGroupName", "rg"), ("factoryName", "factory"), ("linkedServiceName", "source"),
            ("properties", Tree.Map(("type", "Couchbase"), ("credString", Tree.Map(("type", "SecureString"), ("value", Secret))))))
            .ShouldNotContain(Secret);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_named_value_is_forgotten_when_it_is_a_secret(bool isSecret) =>
        Kept("apimanagement:NamedValue", ("resourceGroupName", "rg"), ("serviceName", "gateway"), ("namedValueId", "key"), ("displayName", "key"),
            ("value", Secret), ("secret", isSecret)).Contains(Secret, StringComparison.Ordinal).ShouldBe(!isSecret);

    [Fact]
    public void The_secrets_of_an_app_are_forgotten_and_its_settings_are_not()
    {
        var kept = Kept("app:ContainerApp", ("resourceGroupName", "rg"), ("containerAppName", "product"), ("location", "westeurope"),
            ("configuration", Tree.Map(("secrets", Tree.List(Tree.Map(("name", "login"), ("value", Secret)))))),
            ("template", Tree.Map(("containers", Tree.List(Tree.Map(("name", "main"), ("env", Tree.List(Tree.Map(("name", "MODE"), ("value", "fast"))))))))));

        kept.ShouldNotContain(Secret);
        kept.ShouldContain("fast");
    }

    private string Kept(string token, params (string Key, object? Value)[] inputs)
    {
        var request = TestAzure.Request(token, Tree.Map(inputs));
        var check = _azure.Api.Check(request);
        check.Errors.ShouldBeEmpty();
        var resource = _azure.Api.Predict(request with { Inputs = check.Inputs }).ShouldNotBeNull();
        return Encoding.UTF8.GetString(ResourceJson.Write(resource.Inputs)) + Encoding.UTF8.GetString(ResourceJson.Write(resource.Outputs));
    }
}
