using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests;

/// <summary>What a domain team does: edit C#, preview. Builds a copy of the repository, so it is the slowest test of all.</summary>
[Collection(EndToEndTests.Name)]
public sealed class EditedMeshTests(DeployedEnvironment deployed)
{
    [Fact]
    public void A_container_that_is_added_in_CSharp_is_exactly_what_the_preview_creates()
    {
        using var repository = new RepositoryCopy();
        repository.Edit("stacks/Domains/HumanResources.cs", "Lake { get; } = new(\"lake\");",
            "Lake { get; } = new(\"lake\") { Containers = [new LakeContainer(\"timesheets\")] };");
        var run = repository.DotnetRun("preview", "-e", "dev", "--json", "--state", deployed.Folder.State, "--as-of", DeployedEnvironment.AsOf).Succeeded();
        run.Steps("create").ShouldHaveSingleItem().GetProperty("urn").GetString().ShouldNotBeNull()
            .ShouldContain("azure-native:storage:BlobContainer::human-resources-lake-timesheets");
        run.Stacks.SelectMany(pair => pair.Stack.GetProperty("changeSummary").EnumerateObject()).Select(count => count.Name).Distinct()
            .ShouldBe(["same", "create"], ignoreOrder: true);

        // The same copy, with another name for every lake's storage account.
        repository.Edit("components/DataMesh.Components/Stores/PrivateStorageAccount.cs", "        AccountName = name.Value,",
            "        AccountName = name.Value[..^2] + \"00\",");
        var renamed = repository.DotnetRun("preview", "finance-dev", "--state", deployed.Folder.State, "--as-of", DeployedEnvironment.AsOf)
            .RefusedWith(1, "DM0621");
        renamed.Out.ShouldContain("Data at risk:");
        renamed.Out.ShouldContain("+- azure-native:storage:StorageAccount finance-lake: replaced, with all blobs, files, queues and tables of the account "
            + "[refused without --allow-data-loss finance-lake]\n         because of accountName: \"stcontdevfinanlake");
        renamed.Out.ShouldContain("replaced because of accountName");

        // The same copy, after the steps of docs/add-a-domain.md, taken literally from the page.
        var page = repository.CodeBlocks("docs/add-a-domain.md");
        repository.Write("stacks/Domains/Logistics.cs", page[0]);
        repository.Edit("stacks/Domains/Groups.cs", "    /// <summary>Answers for operations.</summary>",
            $"{page[1]}\n    /// <summary>Answers for operations.</summary>");
        repository.Edit("stacks/Mesh.cs", "        Operations.Domain,", "        Operations.Domain,\n        Logistics.Domain,");
        repository.Write("stacks/Pulumi.logistics-dev.yaml", "config: {}\n");
        var grown = repository.DotnetRun("preview", "-e", "dev", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        grown.Stacks.Select(pair => pair.Name).ShouldBe([.. DeployedEnvironment.StacksOf("dev"), "logistics-dev"]);
        grown.Steps("create").Select(step => step.GetProperty("urn").GetString()).ShouldContain(
            "urn:pulumi:logistics-dev::datamesh::datamesh:landingzone:DataLandingZone"
            + "$datamesh:network:PrivateNetwork$azure-native:network:VirtualNetwork::logistics-network");

        // The same copy, with a domain name that Azure would refuse.
        repository.Edit("stacks/Domains/HumanResources.cs", "new(\"human-resources\", index: 2)", "new(\"Human_Resources\", index: 2)");
        var refused = repository.DotnetRun("preview", "-e", "dev", "--state", deployed.Folder.State);
        refused.ExitCode.ShouldBe(1, refused.All);
        refused.All.ShouldContain("Human_Resources");
        refused.All.ShouldContain("at stacks/Domains/HumanResources.cs:");
        refused.All.ShouldNotContain("Unhandled");
    }
}
