using System.Text.Json;
using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests;

[Collection(EndToEndTests.Name)]
public sealed class LifecycleTests(DeployedEnvironment deployed)
{
    private static readonly string[] Stacks = DeployedEnvironment.StacksOf("dev");

    [Fact]
    public void Up_from_nothing_creates_every_stack_hub_first()
    {
        deployed.Up.Succeeded().Stacks.Select(pair => pair.Name).ShouldBe(Stacks);
        foreach (var (name, stack) in deployed.Up.Stacks)
        {
            stack.GetProperty("result").GetString().ShouldBe("succeeded", name);
            stack.GetProperty("changeSummary").EnumerateObject().Select(count => count.Name).ShouldBe(["create"], name);
            stack.GetProperty("results").EnumerateArray().ShouldAllBe(result => result.GetProperty("status").GetString() == "done");
        }

        deployed.Folder.CloudIds().ShouldNotBeEmpty();
    }

    [Fact]
    public void A_second_up_changes_nothing_and_writes_nothing()
    {
        using var folder = deployed.Copy();
        var before = folder.Contents();
        var run = folder.Run("up", "-e", "dev", "--yes", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        foreach (var word in (string[])["created", "updated", "replaced", "deleted"])
            run.Out.ShouldNotContain(word);
        run.Out.Split('\n').Count(line => line.EndsWith(" unchanged", StringComparison.Ordinal)).ShouldBe(Stacks.Length);
        folder.Contents().ShouldBe(before);
    }

    [Fact]
    public void A_preview_of_nothing_yet_writes_nothing()
    {
        using var folder = new MeshFolder();
        var run = folder.Run("preview", "-e", "dev", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        run.Count("create").ShouldBe(deployed.Up.Count("create"));
        Directory.Exists(folder.State).ShouldBeFalse();
    }

    [Fact]
    public void A_preview_of_what_is_deployed_shows_no_change_and_writes_nothing()
    {
        using var folder = deployed.Copy();
        var before = folder.Contents();
        var run = folder.Run("preview", "-e", "dev", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        foreach (var (name, stack) in run.Stacks)
            stack.GetProperty("changeSummary").EnumerateObject().Select(count => count.Name).ShouldBe(["same"], name);
        folder.Contents().ShouldBe(before);
    }

    [Fact]
    public void A_preview_with_unknowns_registers_the_same_resources()
    {
        using var folder = new MeshFolder();
        var known = folder.Run("preview", "-e", "dev", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        var unknown = folder.Run("preview", "-e", "dev", "--json", "--unknowns", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        Urns(unknown).ShouldBe(Urns(known));

        static IEnumerable<string?> Urns(MeshRun run) => run.Steps("create").Select(step => step.GetProperty("urn").GetString()).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Destroy_removes_everything_domains_before_hub()
    {
        using var folder = deployed.Copy();
        var run = folder.Run("destroy", "-e", "dev", "--yes", "--json").Succeeded();
        run.Stacks.Select(pair => pair.Name).ShouldBe(Stacks.Reverse());
        run.Count("delete").ShouldBe(deployed.Up.Count("create"));
        folder.CloudIds().ShouldAllBe(id => MeshFolder.IsSoftDeleted(id));
        folder.Run("stack", "ls", "-e", "dev", "--json").Succeeded().Json.GetProperty("stacks").EnumerateArray()
            .ShouldAllBe(stack => stack.GetProperty("resourceCount").GetInt32() == 0);
    }

    [Fact]
    public void What_was_destroyed_is_deployed_again_and_its_vaults_are_recovered_on_demand()
    {
        using var folder = deployed.Copy();
        string[] up = ["up", "-e", "dev", "--yes", "--json", "--as-of", DeployedEnvironment.AsOf];
        folder.Run("destroy", "-e", "dev", "--yes").Succeeded();

        var refused = folder.Run(up);
        refused.ExitCode.ShouldBe(1, refused.All);
        foreach (var (name, stack) in refused.Stacks)
        {
            stack.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("message").GetString() ?? "").ShouldContain(
                message => message.Contains("ConflictError: A vault with the same name already exists in deleted state."), name);
        }

        folder.Run([.. up, "--config", "recoverKeyVault=true"]).Succeeded().Count("create").ShouldBe(deployed.Up.Count("create"));
        folder.CloudIds().ShouldBe(deployed.Folder.CloudIds());

        // Azure recovers a vault as it was; the next run says again how it should be.
        var next = folder.Run(up).Succeeded();
        next.Steps("update").Select(step => step.GetProperty("urn").GetString()).ShouldAllBe(urn => urn!.Contains("azure-native:keyvault:Vault"));
        next.Count("update").ShouldBe(Stacks.Length);
        folder.Run(up).Succeeded().Stacks.ShouldAllBe(pair => pair.Stack.GetProperty("changeSummary").EnumerateObject().Single().Name == "same");
    }

    [Fact]
    public void A_single_domain_is_torn_down_and_brought_back()
    {
        using var folder = deployed.Copy();
        folder.Run("destroy", "finance-dev", "--yes").Succeeded();
        folder.Run("up", "finance-dev", "--yes", "--as-of", DeployedEnvironment.AsOf, "--config", "recoverKeyVault=true").Succeeded();

        // The network took with it what its neighbours had put into it: their side of a peering.
        folder.Run("up", "-e", "dev", "--refresh", "--yes", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        folder.CloudIds().ShouldBe(deployed.Folder.CloudIds());
    }

    [Fact]
    public void A_single_stack_is_deployed_alone_once_its_hub_is_there()
    {
        using var folder = new MeshFolder();
        folder.Run("up", "finance-dev", "--yes").RefusedWith(1, "DM0607");
        Directory.Exists(folder.State).ShouldBeFalse();
        folder.Run("up", "management-dev", "--yes").Succeeded();
        folder.Run("up", "--stack", "finance-dev", "--yes").Succeeded().Out.ShouldContain("Updating (finance-dev):");
        File.Exists(folder.StackFile("finance-dev")).ShouldBeTrue();
        File.Exists(folder.StackFile("operations-dev")).ShouldBeFalse();
    }

    [Fact]
    public void Two_folders_come_to_the_same_state_apart_from_times()
    {
        using var folder = new MeshFolder();
        folder.Run("up", "-e", "dev", "--yes", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        foreach (var stack in Stacks)
            WithoutTimes(File.ReadAllText(folder.StackFile(stack))).ShouldBe(WithoutTimes(File.ReadAllText(deployed.Folder.StackFile(stack))), stack);
        folder.CloudIds().ShouldBe(deployed.Folder.CloudIds());
    }

    [Fact]
    public void A_grant_that_has_expired_is_removed()
    {
        using var folder = deployed.Copy();
        var run = folder.Run("up", "-e", "dev", "--yes", "--json", "--as-of", "2027-09-01").Succeeded();
        var deleted = run.Steps("delete").Select(step => step.GetProperty("urn").GetString() ?? "").ToList();
        deleted.ShouldContain(urn => urn.StartsWith("urn:pulumi:human-resources-dev:", StringComparison.Ordinal)
            && urn.Contains("authorization:RoleAssignment", StringComparison.Ordinal));
        deleted.Count(urn => urn.Contains("network:VirtualNetworkPeering", StringComparison.Ordinal)).ShouldBe(4);
        var warnings = run.Stacks.First().Stack.GetProperty("diagnostics").EnumerateArray()
            .Where(diagnostic => diagnostic.GetProperty("severity").GetString() == "warning").ToList();
        warnings.Select(warning => warning.GetProperty("code").GetString()).ShouldBe(["DM0413", "DM0413"]);
        warnings.ShouldAllBe(warning => warning.GetProperty("file").GetString()!.StartsWith("stacks/access/") && warning.GetProperty("line").GetInt32() > 0);
        folder.Run("up", "-e", "dev", "--yes", "--json", "--as-of", "2027-09-01").Succeeded().Count("delete").ShouldBe(0);
    }

    [Fact]
    public void A_grant_that_is_not_yet_in_force_is_told_with_code_and_place()
    {
        using var folder = new MeshFolder();
        var run = folder.Run("preview", "management-dev", "--as-of", "2026-08-31").Succeeded();
        run.Out.ShouldContain("    info: DM0414: Request 'operations-reads-billed-fees' starts on ");
        run.Out.ShouldContain("\n      at stacks/access/operations-reads-billed-fees.yaml:");
    }

    [Fact]
    public void A_reference_to_the_hub_counts_as_nothing()
    {
        using var folder = deployed.Copy();
        var created = deployed.Up.Stacks.Single(pair => pair.Name == "finance-dev").Stack.GetProperty("changeSummary").GetProperty("create").GetInt32();
        foreach (var command in (string[][])[["preview", "--as-of", DeployedEnvironment.AsOf], ["refresh", "--preview-only"], ["destroy", "--preview-only"]])
        {
            var run = folder.Run([.. command, "finance-dev", "--json"]).Succeeded();
            run.Stacks.Single().Stack.GetProperty("changeSummary").EnumerateObject().Single().Value.GetInt32().ShouldBe(created, command[0]);
        }
    }

    [Fact]
    public void Refresh_takes_over_what_is_gone_from_the_cloud_and_up_puts_it_back()
    {
        using var folder = deployed.Copy();
        var container = folder.CloudIds().First(id => id.EndsWith("/containers/raw", StringComparison.Ordinal));
        using (var cloud = SimulatedAzure.CloudStore.Open(Path.Combine(folder.State, "azure.db")))
            cloud.Delete(container).ShouldBeTrue();
        var refresh = folder.Run("refresh", "-e", "dev", "--yes", "--json").Succeeded();
        refresh.Steps("delete").ShouldHaveSingleItem().GetProperty("urn").GetString().ShouldNotBeNull().ShouldContain("BlobContainer");
        folder.Run("refresh", "-e", "dev", "--yes", "--json").Succeeded().Steps("delete").ShouldBeEmpty();
        var up = folder.Run("up", "-e", "dev", "--yes", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        up.Count("create").ShouldBe(1);
        folder.CloudIds().ShouldContain(container);
    }

    [Fact]
    public void Another_prefix_replaces_what_has_a_name_and_is_refused_where_the_cloud_would_refuse_it()
    {
        using var folder = deployed.Copy();
        var before = folder.Contents();
        string[] arguments = ["preview", "-e", "dev", "--config", "prefix=fabrikam", "--as-of", DeployedEnvironment.AsOf];
        var json = folder.Run([.. arguments, "--json"]);
        var lake = json.Steps("replace")
            .First(step => (step.GetProperty("urn").GetString() ?? "").EndsWith("StorageAccount::finance-lake", StringComparison.Ordinal));
        lake.GetProperty("replaceReasons").EnumerateArray().Select(reason => reason.GetString()).ShouldContain("accountName");
        lake.GetProperty("detailedDiff").GetProperty("accountName").GetProperty("kind").GetString().ShouldBe("update-replace");
        var text = folder.Run(arguments);
        text.ExitCode.ShouldBe(1);
        text.Out.ShouldContain("+- azure-native:storage:StorageAccount finance-lake: replaced");
        text.Out.ShouldContain("because of accountName: \"stcontdev");
        text.Out.ShouldContain("CannotDeleteResource");
        folder.Contents().ShouldBe(before);
    }

    private static string WithoutTimes(string json) =>
        System.Text.RegularExpressions.Regex.Replace(json, "\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z\"", "\"time\"");
}
