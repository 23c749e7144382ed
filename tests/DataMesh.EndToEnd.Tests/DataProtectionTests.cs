using System.Text.Json;
using DataMesh.EndToEnd.Tests.Support;
using DataMesh.SimulatedAzure;

namespace DataMesh.EndToEnd.Tests;

/// <summary>No run loses data that nobody named.</summary>
[Collection(EndToEndTests.Name)]
public sealed class DataProtectionTests(DeployedEnvironment deployed)
{
    /// <summary>Accounts in which deployment scripts put their files while they run: nothing that is missed afterwards.</summary>
    private const string ScriptHosts = "-scripts";

    [Theory]
    [InlineData("dev", false)]
    [InlineData("test", false)]
    [InlineData("prod", true)]
    public void Every_resource_that_holds_data_is_protected_in_prod_and_none_elsewhere(string environment, bool isProtected)
    {
        using var folder = new MeshFolder();
        var created = folder.Run("preview", "-e", environment, "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded().Steps("create")
            .Select(step => step.GetProperty("newState")).ToList();
        var holding = created.Where(state => DataHoldings.Find(Text(state, "type")) is not null).ToList();

        holding.Count.ShouldBeGreaterThan(15);
        foreach (var state in holding)
            IsProtected(state).ShouldBe(isProtected && !Text(state, "urn").EndsWith(ScriptHosts, StringComparison.Ordinal), Text(state, "urn"));
        created.Except(holding).ShouldAllBe(state => !IsProtected(state));
    }

    [Fact]
    public void A_domain_in_prod_is_destroyed_only_when_each_of_its_stores_is_named()
    {
        using var folder = new MeshFolder();
        folder.Run("up", "-e", "prod", "--yes", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        var before = folder.Contents();
        var deployedIds = folder.CloudIds();

        var refused = folder.Run("destroy", "finance-prod", "--yes");
        refused.ExitCode.ShouldBe(1, refused.All);
        refused.Out.Split('\n').Where(line => line.Contains("error: DM0620: ", StringComparison.Ordinal))
            .Select(line => line[(line.LastIndexOf(' ') + 1)..]).Order(StringComparer.Ordinal)
            .ShouldBe(["finance-analysis.", "finance-billing.", "finance-lake.", "finance-vault."]);
        string[] allButOne = ["--allow-data-loss", "finance-analysis", "--allow-data-loss", "finance-billing", "--allow-data-loss", "finance-lake"];
        folder.Run(["destroy", "finance-prod", "--yes", .. allButOne]).RefusedWith(1, "DM0620").Out.ShouldContain("'finance-vault' would be deleted");
        folder.Contents().ShouldBe(before);

        folder.Run(["destroy", "finance-prod", "--yes", .. allButOne, "--allow-data-loss", "finance-vault"]).Succeeded();
        folder.CloudIds().ShouldNotContain(id => id.Contains("/resourceGroups/rg-contoso-prod-finance", StringComparison.Ordinal));
        folder.CloudIds().ShouldContain(id => id.Contains("/resourceGroups/rg-contoso-prod-operations", StringComparison.Ordinal));

        var held = folder.Run("up", "finance-prod", "--yes", "--as-of", DeployedEnvironment.AsOf);
        held.ExitCode.ShouldBe(1, held.All);
        held.Out.ShouldContain("ConflictError: A vault with the same name already exists in deleted state.");
        held.Out.ShouldContain("it is protected from being purged");
        folder.Run("up", "finance-prod", "--yes", "--as-of", DeployedEnvironment.AsOf, "--config", "recoverKeyVault=true").Succeeded();
        folder.Run("up", "-e", "prod", "--refresh", "--yes", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        folder.CloudIds().ShouldBe(deployedIds);
    }

    [Fact]
    public void An_up_that_would_replace_a_store_is_refused_in_dev_too_and_the_preview_names_the_property()
    {
        using var folder = deployed.Copy();
        var before = folder.Contents();
        string[] arguments = ["finance-dev", "--config", "location=northeurope", "--as-of", DeployedEnvironment.AsOf];

        var preview = folder.Run(["preview", .. arguments]);
        preview.ExitCode.ShouldBe(1);
        preview.Out.ShouldContain("[refused without --allow-data-loss finance-lake]\n         because of location: \"westeurope\" => \"northeurope\"");
        var up = folder.Run(["up", .. arguments, "--yes", "--json"]);
        up.ExitCode.ShouldBe(1);
        var stack = up.Stacks.ShouldHaveSingleItem().Stack;
        stack.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString()).ShouldContain("DM0621");
        var lake = stack.GetProperty("dataAtRisk").EnumerateArray().First(risk => Text(risk, "store") == "finance-lake");
        (Text(lake, "op"), lake.GetProperty("protected").GetBoolean(), lake.GetProperty("allowed").GetBoolean()).ShouldBe(("replace", false, false));
        folder.Contents().ShouldBe(before);
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString() ?? "";

    private static bool IsProtected(JsonElement state) => state.TryGetProperty("protect", out var protect) && protect.GetBoolean();
}
