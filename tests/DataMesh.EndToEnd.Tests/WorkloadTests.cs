using System.Text.Json;
using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests;

/// <summary>What a domain runs on the hub's cluster, from nothing to nothing, in the environment that is like prod.</summary>
[Collection(EndToEndTests.Name)]
public sealed class WorkloadTests
{
    private const string Request = "stacks/access/customer-service-reads-client-directory-client-directory-api.yaml";

    // The workloads' subnet of customer service in test.
    private const string Consumer = "10.20.100.0/22";

    private static readonly string[] Stacks = ["management-test", "sales-test"];

    [Fact]
    public void A_grant_on_an_API_lets_its_consumer_in_and_ends_with_its_last_day()
    {
        using var folder = new MeshFolder();
        Up(folder);
        folder.CloudIds().ShouldContain(id => id.EndsWith("/deployments.apps/client-directory", StringComparison.Ordinal));

        // The same again: nothing to do, and nothing that a refresh finds.
        var before = folder.Contents();
        Up(folder);
        foreach (var stack in Stacks)
            folder.Run("refresh", stack, "--yes").Succeeded();
        folder.Contents().ShouldBe(before);

        // After the last day nobody calls: the list, the policy and the address outside the cluster say so, and nothing else changes.
        var ended = folder.Run("preview", "sales-test", "--json", "--as-of", "2027-09-01").Succeeded();
        ended.Steps("update").Select(step => Name(step)).Order(StringComparer.Ordinal).ShouldBe(["ConfigMap", "NetworkPolicy", "Service"]);
        ended.Count("create").ShouldBe(0);
        ended.Count("delete").ShouldBe(0);
        ended.Count("replace").ShouldBe(0);
        Input(ended, "NetworkPolicy", "oldState").ShouldContain(Consumer);
        Input(ended, "NetworkPolicy", "newState").ShouldNotContain(Consumer);
        Input(ended, "ConfigMap", "oldState").ShouldContain("customer-service/service-cases");
        Input(ended, "ConfigMap", "newState").ShouldNotContain("customer-service");

        foreach (var stack in Stacks.Reverse())
            folder.Run("destroy", stack, "--yes").Succeeded();
        folder.CloudIds().Where(id => !MeshFolder.IsSoftDeleted(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Where_nothing_serves_the_API_a_request_for_it_is_refused()
    {
        using var folder = new MeshFolder();
        folder.Edit(Request, text => text.Replace("environments: [test, prod]\n", "", StringComparison.Ordinal));

        // What was approved was for test and prod only, so it has to be approved again.
        folder.Run("access", "approve", "customer-service-reads-client-directory-client-directory-api", "--as", "sg-sales-stewards", "--as-of", "2026-10-01");
        folder.Run("preview", "sales-dev", "--as-of", DeployedEnvironment.AsOf).RefusedWith(1, "DM0180", $"{Request}:1");
    }

    [Fact]
    public void A_domain_whose_workloads_do_not_run_says_so()
    {
        using var folder = new MeshFolder();

        folder.Run("preview", "-e", "dev", "--as-of", DeployedEnvironment.AsOf).Succeeded().Out.ShouldContain("warning: DM0181");
    }

    private static void Up(MeshFolder folder)
    {
        foreach (var stack in Stacks)
            folder.Run("up", stack, "--yes", "--as-of", DeployedEnvironment.AsOf).Succeeded();
    }

    private static string Name(JsonElement step)
    {
        var type = step.GetProperty("newState").GetProperty("type").GetString() ?? "";
        return type[(type.LastIndexOf(':') + 1)..];
    }

    private static string Input(MeshRun run, string type, string state) =>
        run.Steps("update").Single(step => Name(step) == type).GetProperty(state).GetProperty("inputs").ToString();
}
