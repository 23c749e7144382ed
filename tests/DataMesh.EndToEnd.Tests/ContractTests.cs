using System.Text.Json.Nodes;
using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests;

/// <summary>What the hub published is what readers count on: the mesh is held against it before anything is registered.</summary>
[Collection(EndToEndTests.Name)]
public sealed class ContractTests(DeployedEnvironment deployed)
{
    // The last grant on billed fees ends on 2027-08-31.
    private const string AfterTheGrant = "2027-09-01";

    private const string Port = "finance/billed-fees/billed-fees";

    [Theory]
    [InlineData("management-dev")]
    [InlineData("finance-dev")]
    public void A_column_that_is_gone_is_refused_while_somebody_reads_it(string stack)
    {
        using var folder = deployed.Copy();
        Publish(folder, "0.9.0", "cost_centre");
        var before = folder.Contents();

        var refused = folder.Run("preview", stack, "--as-of", DeployedEnvironment.AsOf).RefusedWith(1, "DM0250");

        refused.All.ShouldContain($"The contract of '{Port}' breaks its readers: column cost_centre is dropped.");
        refused.All.ShouldContain($"'operations/fee-earner-performance' reads '{Port}' until 2027-08-31.");
        refused.All.ShouldContain("at stacks/Domains/Finance.cs:");
        folder.Run("up", stack, "--yes", "--as-of", DeployedEnvironment.AsOf).RefusedWith(1, "DM0250");
        folder.Run("preview", stack, "--over-wire", "--as-of", DeployedEnvironment.AsOf).RefusedWith(1, "DM0609").All.ShouldContain("DM0250: The contract of");
        folder.Contents().Keys.ShouldBe(before.Keys);
        folder.Run("preview", stack, "--as-of", AfterTheGrant).Succeeded();
    }

    [Fact]
    public void The_difference_is_explained_without_a_run()
    {
        using var folder = deployed.Copy();
        folder.Run("contract", "diff", "-e", "dev", "--as-of", DeployedEnvironment.AsOf).Succeeded().Out.ShouldContain("nothing changed");
        Publish(folder, "0.9.0", "cost_centre");

        var diff = folder.Run("contract", "diff", "-e", "dev", "--as-of", DeployedEnvironment.AsOf).RefusedWith(1, "DM0250");

        diff.Out.ShouldContain("- column cost_centre is dropped [breaking, refused]\n       operations/fee-earner-performance reads");
        folder.Run("contract", "diff", "-e", "dev", "--as-of", AfterTheGrant).Succeeded();
    }

    [Fact]
    public void Other_domains_are_not_stopped()
    {
        using var folder = deployed.Copy();
        Publish(folder, "0.9.0", "cost_centre");

        folder.Run("preview", "sales-dev", "--as-of", DeployedEnvironment.AsOf).Succeeded();
    }

    [Fact]
    public void A_version_that_hides_a_change_is_refused_also_where_nobody_reads()
    {
        using var folder = deployed.Copy();
        Publish(folder, "1.0.0", "cost_centre");

        folder.Run("preview", "finance-dev", "--as-of", AfterTheGrant).RefusedWith(1, "DM0251");
    }

    [Fact]
    public void After_the_grant_the_new_contract_is_published_and_stays()
    {
        using var folder = deployed.Copy();
        Publish(folder, "0.9.0", "cost_centre");

        folder.Run("up", "management-dev", "--yes", "--as-of", AfterTheGrant).Succeeded();

        var published = State(folder)["outputs"]!["contracts"]!["finance/billed-fees"]!;
        published["version"]!.GetValue<string>().ShouldBe("1.0.0");
        published["ports"]!["billed-fees"]!["columns"]!.AsArray().Select(column => column!["name"]!.GetValue<string>()).ShouldNotContain("cost_centre");
        folder.Run("preview", "management-dev", "--json", "--as-of", AfterTheGrant).Succeeded().Stacks
            .SelectMany(pair => pair.Stack.GetProperty("changeSummary").EnumerateObject()).Select(count => count.Name).ShouldBe(["same"]);
    }

    [Fact]
    public void What_somebody_edited_in_the_state_is_refused()
    {
        using var folder = deployed.Copy();
        Edit(folder, contract => contract.Remove("version"));

        folder.Run("preview", "finance-dev", "--as-of", DeployedEnvironment.AsOf).RefusedWith(1, "DM0253");
    }

    // As if the hub had published this version with this column, which the mesh does not have now.
    private static void Publish(MeshFolder folder, string version, string column) => Edit(folder, contract =>
    {
        var port = contract["ports"]!["billed-fees"]!.AsObject();
        contract["version"] = version;
        port["version"] = version;
        port["columns"]!.AsArray().Add(new JsonObject { ["name"] = column, ["type"] = "string" });
    });

    private static void Edit(MeshFolder folder, Action<JsonObject> edit)
    {
        var file = folder.StackFile("management-dev");
        var state = JsonNode.Parse(File.ReadAllText(file))!;
        edit(StackOf(state)["outputs"]!["contracts"]!["finance/billed-fees"]!.AsObject());
        File.WriteAllText(file, state.ToJsonString());
    }

    private static JsonNode State(MeshFolder folder) => StackOf(JsonNode.Parse(File.ReadAllText(folder.StackFile("management-dev")))!);

    private static JsonNode StackOf(JsonNode state) => state["checkpoint"]!["latest"]!["resources"]!.AsArray()
        .Single(resource => resource!["type"]!.GetValue<string>() == "pulumi:pulumi:Stack")!;
}
