using DataMesh.Cli.Scaffolding;
using DataMesh.EndToEnd.Tests.Support;
using DataMesh.Model.Environments;

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
        var renamed = repository.DotnetRun("preview", "human-resources-dev", "--state", deployed.Folder.State, "--as-of", DeployedEnvironment.AsOf)
            .RefusedWith(1, "DM0621");
        renamed.Out.ShouldContain("Data at risk:");
        renamed.Out.ShouldContain("+- azure-native:storage:StorageAccount human-resources-lake: replaced, with all blobs, files, queues and tables of the account "
            + "[refused without --allow-data-loss human-resources-lake]\n         because of accountName: \"stcontdevhumanlake");
        renamed.Out.ShouldContain("replaced because of accountName");
        repository.Edit("components/DataMesh.Components/Stores/PrivateStorageAccount.cs", "        AccountName = name.Value[..^2] + \"00\",",
            "        AccountName = name.Value,");

        // The same copy, after the steps of docs/add-a-domain.md, taken literally from the page.
        var command = repository.CodeBlocks("docs/add-a-domain.md", "console")[0].Trim();
        command.ShouldStartWith("dotnet run --project cli -- ");
        var added = repository.DotnetRun(command["dotnet run --project cli -- ".Length..].Split(' ')).Succeeded();
        added.Out.ShouldContain("Added the domain 'logistics'");
        var page = repository.CodeBlocks("docs/add-a-domain.md", "csharp");
        repository.Edit("stacks/Domains/Logistics.cs", "    /// <summary>The domain.</summary>", $"{page[0]}\n    /// <summary>The domain.</summary>");
        repository.Edit("stacks/Domains/Logistics.cs", "        Stores = [Lake, Sql],\n", $"        Stores = [Lake, Sql],\n{page[1]}");

        // A second one has a store of every kind, and names that mean something in C# already.
        var stores = StoreTemplates.Words.Skip(1).Prepend($"{StoreTemplates.Words[0]}:groups");
        repository.DotnetRun(
            "domain", "add", "settings", "--kind", "redelivery", "--owner", "sg-logistics-owners", "--title", "Settings & more",
            "--store", string.Join(',', stores), "--subscription", "prod=33333333-3333-4333-8333-333333333339").Succeeded();
        foreach (var environment in EnvironmentName.All.Select(environment => environment.Value))
        {
            var grown = repository.DotnetRun("preview", "-e", environment, "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();
            grown.Stacks.Select(pair => pair.Name)
                .ShouldBe([.. DeployedEnvironment.StacksOf(environment), $"logistics-{environment}", $"settings-{environment}"]);
            grown.Steps("create").Select(step => step.GetProperty("urn").GetString()).ShouldContain(
                $"urn:pulumi:logistics-{environment}::datamesh::datamesh:landingzone:DataLandingZone"
                + "$datamesh:network:PrivateNetwork$azure-native:network:VirtualNetwork::logistics-network");
        }

        // The same copy, with a domain name that Azure would refuse.
        repository.Edit("stacks/Domains/HumanResources.cs", "new(\"human-resources\", index: 2)", "new(\"Human_Resources\", index: 2)");
        var refused = repository.DotnetRun("preview", "-e", "dev", "--state", deployed.Folder.State);
        refused.ExitCode.ShouldBe(1, refused.All);
        refused.All.ShouldContain("Human_Resources");
        refused.All.ShouldContain("at stacks/Domains/HumanResources.cs:");
        refused.All.ShouldNotContain("Unhandled");
    }
}
