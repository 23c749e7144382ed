namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class CosmosServerlessRuleTests
{
    private readonly TestAzure _azure = new();

    public CosmosServerlessRuleTests() => _azure.Group();

    [Fact]
    public void An_account_that_is_not_serverless_takes_a_throughput()
    {
        Account();
        Try("cosmosdb:SqlResourceSqlDatabase", Database(("options", Map(("throughput", 400.0))))).ShouldBeEmpty();
        Try("cosmosdb:SqlResourceSqlContainer", Container(Autoscale)).ShouldBeEmpty();
    }

    [Fact]
    public void A_serverless_account_takes_databases_and_containers_without_one()
    {
        Account(("capabilities", List(Map(("name", "EnableServerless")))));
        Try("cosmosdb:SqlResourceSqlDatabase", Database()).ShouldBeEmpty();
        Try("cosmosdb:SqlResourceSqlContainer", Container()).ShouldBeEmpty();
    }

    [Fact]
    public void A_throughput_in_a_serverless_account_is_refused()
    {
        Account(("capabilities", List(Map(("name", "EnableServerless")))));
        Try("cosmosdb:SqlResourceSqlDatabase", Database(("options", Map(("throughput", 400.0))))).ShouldRefuse("BadRequest", "options.throughput");
        Try("cosmosdb:SqlResourceSqlDatabase", Database()).ShouldBeEmpty();
        Try("cosmosdb:SqlResourceSqlContainer", Container(Autoscale)).ShouldRefuse("BadRequest", "options.autoscaleSettings")
            .Message.ShouldBe("Setting offer throughput or autopilot on container is not supported for serverless accounts.");
    }

    private static (string, object?) Autoscale => ("options", Map(("autoscaleSettings", Map(("maxThroughput", 1000.0)))));

    private void Account(params (string Key, object? Value)[] more) =>
        Try("cosmosdb:DatabaseAccount", [.. Samples.Minimal("cosmosdb:DatabaseAccount"), .. Place, .. more]).ShouldBeEmpty();

    private IReadOnlyList<AzureError> Try(string token, (string Key, object? Value)[] inputs) => _azure.Try(token, inputs);

    private static (string Key, object? Value)[] Place => [("resourceGroupName", "rg"), ("accountName", "cosno-one")];

    private static (string Key, object? Value)[] Database(params (string Key, object? Value)[] more) =>
        [.. Place, ("databaseName", "sales"), ("resource", Map(("id", "sales"))), .. more];

    private static (string Key, object? Value)[] Container(params (string Key, object? Value)[] more) =>
        [.. Place, ("databaseName", "sales"), ("containerName", "orders"), ("resource", Map(("id", "orders"))), .. more];
}
