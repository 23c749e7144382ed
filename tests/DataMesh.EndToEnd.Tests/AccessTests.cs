using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests;

/// <summary>A request from its first word to its last: what each step gives and takes away. The decisions are tested in DataMesh.Cli.Tests.</summary>
[Collection(EndToEndTests.Name)]
public sealed class AccessTests(DeployedEnvironment deployed)
{
    private const string Id = "operations-reads-fee-targets";
    private const string File = $"stacks/access/{Id}.yaml";

    [Fact]
    public void Access_is_given_by_an_approval_and_taken_away_by_an_edit_or_a_word()
    {
        using var folder = deployed.Copy();
        System.IO.File.Delete(Path.Combine(folder.Root, File));
        Given(Up(folder), "delete").ShouldBe(3);

        // Asking gives nothing.
        folder.Run(
            "access", "request", "--consumer", "operations/fee-earner-performance", "--port", "human-resources/fee-targets/fee-targets",
            "--purpose", "The monthly review.", "--ticket", "MESH-50", "--days", "90", "-e", "dev", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        var asked = Preview(folder);
        Codes(asked).ShouldBe(["DM0412"]);
        asked.Count("create").ShouldBe(0);

        // An approval gives a role on the one folder, and the way to it, and all of it is there by the names that were told.
        var approval = folder.Run(
            "access", "approve", Id, "--as", "sg-human-resources-stewards", "-e", "dev", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        Given(Preview(folder), "create").ShouldBe(3);
        var up = Up(folder);
        Given(up, "create").ShouldBe(3);
        Codes(up).ShouldBeEmpty();
        var ids = folder.CloudIds();
        var becomes = approval.Json.GetProperty("becomes").EnumerateArray().ShouldHaveSingleItem();
        var identity = becomes.GetProperty("identity").GetString();
        ids.ShouldContain(id => id.EndsWith($"/userAssignedIdentities/{identity}", StringComparison.OrdinalIgnoreCase));
        foreach (var peering in becomes.GetProperty("peerings").EnumerateArray())
            ids.ShouldContain(id => id.EndsWith($"/virtualNetworkPeerings/{peering.GetString()}", StringComparison.OrdinalIgnoreCase));
        foreach (var group in becomes.GetProperty("securityGroups").EnumerateArray())
            ids.ShouldContain(id => id.EndsWith($"/networkSecurityGroups/{group.GetString()}", StringComparison.OrdinalIgnoreCase));
        becomes.GetProperty("scope").GetString().ShouldNotBeNull().Split(' ')[^1].ShouldSatisfyAllConditions(
            account => ids.ShouldContain(id => id.EndsWith($"/storageAccounts/{account}", StringComparison.OrdinalIgnoreCase)));

        // A comment is no edit; another last day is, and the next run says so and takes the access away.
        folder.Edit(File, text => "# Talked over on Monday.\n" + text);
        Preview(folder).Count("delete").ShouldBe(0);
        folder.Edit(File, text => text.Replace("validUntil: 2027-01-29", "validUntil: 2027-02-28"));
        var edited = Up(folder);
        Given(edited, "delete").ShouldBe(3);
        Codes(edited).ShouldBe(["DM0440"]);
        folder.Run("access", "check", "--as-of", DeployedEnvironment.AsOf).RefusedWith(1, "DM0440");

        // Approved as it is, it gives again; revoked, it is over.
        folder.Run("access", "approve", Id, "--as", "sg-human-resources-owners", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        Given(Up(folder), "create").ShouldBe(3);
        folder.Run("access", "revoke", Id, "--as", "sg-operations-owners", "--reason", "The review is done.", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        var revoked = Up(folder);
        Given(revoked, "delete").ShouldBe(3);
        Codes(revoked).ShouldBe(["DM0444"]);
        folder.Run("access", "check", "-e", "dev", "--as-of", DeployedEnvironment.AsOf).Succeeded();
    }

    private static MeshRun Up(MeshFolder folder) => folder.Run("up", "-e", "dev", "--yes", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();

    private static MeshRun Preview(MeshFolder folder) => folder.Run("preview", "-e", "dev", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();

    /// <summary>How many roles and peerings the run gives, or takes away: one role, and both sides of a peering.</summary>
    private static int Given(MeshRun run, string op) => run.Steps(op).Select(step => step.GetProperty("urn").GetString() ?? "")
        .Count(urn => urn.Contains("authorization:RoleAssignment", StringComparison.Ordinal)
            || urn.Contains("network:VirtualNetworkPeering", StringComparison.Ordinal));

    private static IEnumerable<string?> Codes(MeshRun run) => run.Stacks.First().Stack.GetProperty("diagnostics").EnumerateArray()
        .Select(diagnostic => diagnostic.GetProperty("code").GetString());
}
