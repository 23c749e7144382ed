using System.Text.Json;
using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests;

[Collection(EndToEndTests.Name)]
public sealed class ReportTests(DeployedEnvironment deployed)
{
    [Fact]
    public void The_preview_digest_has_Pulumis_fields()
    {
        using var folder = new MeshFolder();
        var (name, stack) = folder.Run("preview", "management-dev", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded().Stacks.ShouldHaveSingleItem();
        name.ShouldBe("management-dev");
        stack.GetProperty("config").GetProperty("datamesh:asOf").GetString().ShouldBe(DeployedEnvironment.AsOf);
        stack.GetProperty("duration").GetInt64().ShouldBeGreaterThan(0);
        stack.GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
        var all = stack.GetProperty("steps").EnumerateArray().ToLookup(step => step.GetProperty("op").GetString());

        // What was published last is read, and counts as no change.
        all["read"].ShouldHaveSingleItem().GetProperty("urn").GetString().ShouldNotBeNull().ShouldContain("pulumi:pulumi:StackReference");
        all.Count.ShouldBe(2);
        var steps = all["create"].ToList();
        stack.GetProperty("changeSummary").GetProperty("create").GetInt32().ShouldBe(steps.Count);
        foreach (var step in steps)
        {
            step.GetProperty("newState").GetProperty("urn").GetString().ShouldBe(step.GetProperty("urn").GetString());
            step.GetProperty("detailedDiff").ValueKind.ShouldBe(JsonValueKind.Null);
            step.TryGetProperty("oldState", out _).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_preview_prints_what_the_Pulumi_CLI_prints()
    {
        using var folder = deployed.Copy();
        var run = folder.Run("preview", "finance-dev", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        run.Out.ShouldStartWith(
            "Previewing update (finance-dev):\n\n     Type                 Name                  Plan\n     pulumi:pulumi:Stack  datamesh-finance-dev\n");
        run.Out.ShouldContain("Resources:\n    ");
        run.Out.ShouldNotContain("\e[");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Stack_ls_lists_the_stacks_of_the_mesh_with_their_states()
    {
        using var folder = deployed.Copy();
        var lines = folder.Run("stack", "ls").Succeeded().Out.Split('\n');
        lines[0].ShouldStartWith("NAME");
        lines.ShouldContain(line => line.StartsWith("finance-dev ", StringComparison.Ordinal) && !line.Contains("n/a"));
        lines.ShouldContain(line => line.StartsWith("finance-prod ", StringComparison.Ordinal) && line.Contains("n/a"));
        folder.Run("stack", "ls", "-e", "dev", "--json").Succeeded().Json.GetProperty("stacks").EnumerateArray()
            .ShouldAllBe(stack => stack.GetProperty("resourceCount").GetInt32() > 40);
    }

    [Fact]
    public void Stack_output_shows_all_outputs_or_one()
    {
        using var folder = deployed.Copy();
        folder.Run("stack", "output", "finance-dev").Succeeded().Out.ShouldContain("keyVaultId");
        folder.Run("stack", "output", "finance-dev", "keyVaultId").Succeeded().Out.ShouldStartWith("/subscriptions/");
        folder.Run("stack", "output", "-s", "finance-dev", "keyVaultId", "--json").Succeeded().Json.GetProperty("keyVaultId").GetString().ShouldNotBeNull()
            .ShouldStartWith("/subscriptions/");
        folder.Run("stack", "output", "-e", "dev", "--json").Succeeded().Json.GetProperty("stacks").GetArrayLength()
            .ShouldBe(DeployedEnvironment.StacksOf("dev").Length);
        folder.Run("stack", "output", "finance-dev", "keyVaultID").RefusedWith(1, "DM0911").Error.ShouldContain("Did you mean 'keyVaultId'?");
        folder.Run("stack", "output", "finance-prod").RefusedWith(1, "DM0509");
    }

    [Fact]
    public void Stack_export_is_a_deployment_that_Pulumi_can_import()
    {
        using var folder = deployed.Copy();
        var export = folder.Run("stack", "export", "finance-dev").Succeeded().Json;
        export.GetProperty("version").GetInt32().ShouldBe(3);
        var seen = new HashSet<string>();
        foreach (var resource in export.GetProperty("deployment").GetProperty("resources").EnumerateArray())
        {
            if (resource.TryGetProperty("parent", out var parent))
                seen.ShouldContain(parent.GetString());
            foreach (var dependency in resource.TryGetProperty("dependencies", out var all) ? all.EnumerateArray().ToArray() : [])
                seen.ShouldContain(dependency.GetString());
            seen.Add(resource.GetProperty("urn").GetString() ?? "");
        }

        folder.Run("stack", "export", "-e", "dev").Succeeded().Json.GetProperty("stacks").GetArrayLength().ShouldBe(DeployedEnvironment.StacksOf("dev").Length);
    }
}
