namespace DataMesh.SimulatedAzure.Tests.Checking;

/// <summary>Data Factory's unions name more variants than the schema describes; what is described is checked, what is left out passes.</summary>
public sealed class UnionCheckTests
{
    private readonly TestAzure _azure = new();

    [Fact]
    public void A_variant_that_is_described_is_checked() =>
        LinkedService(("type", "AzureBlobFS"), ("urll", "https://lake.dfs.core.windows.net"))
            .ShouldRefuse("InvalidRequestContent", "properties.urll").Message.ShouldContain("AzureBlobFSLinkedService");

    [Fact]
    public void A_variant_that_is_described_and_right_passes() =>
        LinkedService(("type", "AzureBlobFS"), ("url", "https://lake.dfs.core.windows.net")).Errors.ShouldBeEmpty();

    [Fact]
    public void A_variant_that_is_left_out_passes_and_is_given_back()
    {
        var check = LinkedService(("type", "Couchbase"), ("connectionString", "Server=one"));

        check.Errors.ShouldBeEmpty();
        Map(_azure.Api.Predict(Request(check.Inputs)).ShouldNotBeNull().Outputs["properties"]!)["type"].ShouldBe("Couchbase");
    }

    [Fact]
    public void An_activity_inside_another_one_is_checked()
    {
        var notebook = Tree.Map(("name", "load"), ("type", "DatabricksNotebook"), ("notebookPth", "/load"));
        var items = Tree.Map(("type", "Expression"), ("value", "@x"));
        var loop = Tree.Map(("name", "each"), ("type", "ForEach"), ("items", items), ("activities", Tree.List(notebook)));

        _azure.Check("datafactory:Pipeline", ("resourceGroupName", "rg"), ("factoryName", "factory"), ("pipelineName", "load"), ("activities", Tree.List(loop)))
            .Errors.ShouldContain(error => error.Property == "activities[0].activities[0].notebookPth");
    }

    private static IReadOnlyDictionary<string, object?> Map(object value) => (IReadOnlyDictionary<string, object?>)value;

    private static AzureRequest Request(IReadOnlyDictionary<string, object?> inputs) =>
        TestAzure.Request("datafactory:LinkedService", inputs.ToDictionary(entry => entry.Key, entry => entry.Value));

    private AzureCheck LinkedService(params (string Key, object? Value)[] properties) =>
        _azure.Check("datafactory:LinkedService",
            ("resourceGroupName", "rg"), ("factoryName", "factory"), ("linkedServiceName", "source"), ("properties", Tree.Map(properties)));
}
