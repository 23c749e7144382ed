using System.Text.Json;
using DataMesh.EndToEnd.Tests.Support;
using DataMesh.Model.Roles;

namespace DataMesh.EndToEnd.Tests;

/// <summary>docs/story.md, followed literally, with a look into the cloud after each `up`.</summary>
public sealed class FoundingStoryTests
{
    private const string Product = "operations/fee-earner-performance";
    private const string WritesOwn = "operations-dev: Storage Blob Data Contributor on curated, folder fee-earner-performance/general";
    private const string ReadsTargets = "human-resources-dev: Storage Blob Data Reader on curated, folder fee-targets/general";
    private const string ReadsFees = "finance-dev: SELECT on reporting.billed_fees";

    [Fact]
    public void The_story_is_true()
    {
        using var folder = new MeshFolder();
        var seen = new List<string>();
        foreach (var step in StoryPage.Read("docs/story.md"))
        {
            var run = folder.Shell(step.Commands.Replace("dotnet run --project cli --", "mesh", StringComparison.Ordinal));
            run.ExitCode.ShouldBe(step.Fails ? 1 : 0, step.Commands + run.All);
            step.ShouldBeIn(run.All);
            if (!step.Commands.Contains(" up --environment dev ", StringComparison.Ordinal))
                continue;
            var day = step.Commands[(step.Commands.LastIndexOf("--as-of ", StringComparison.Ordinal) + "--as-of ".Length)..].Split('\n')[0];
            seen.Add(day.Trim());
            Rights(folder).ShouldBe(
                seen.Count == 2 ? [ReadsFees, ReadsTargets, WritesOwn] : [WritesOwn], ignoreOrder: true, customMessage: $"after the run of {seen[^1]}");
        }

        seen.Count.ShouldBe(3, "the story deploys before the approvals, after them, and after the end.");
    }

    /// <summary>All that the product's identity may do with data anywhere in the environment; whatever else names the identity is an error.</summary>
    private static List<string> Rights(MeshFolder folder)
    {
        var identity = folder.Run("stack", "output", "management-dev", "--json").Succeeded().Json.GetProperty("identities").GetProperty(Product);
        var (name, principal, client) = (Text(identity, "name"), Text(identity, "principalId"), Text(identity, "clientId"));
        var rights = new List<string>();
        foreach (var stack in DeployedEnvironment.StacksOf("dev"))
        {
            using var state = JsonDocument.Parse(File.ReadAllText(folder.StackFile(stack)));
            foreach (var resource in state.RootElement.GetProperty("checkpoint").GetProperty("latest").GetProperty("resources").EnumerateArray())
            {
                var type = Text(resource, "type");
                if (!type.StartsWith("azure-native:", StringComparison.Ordinal) || !resource.TryGetProperty("inputs", out var inputs))
                    continue;
                var text = inputs.GetRawText();
                if (new[] { name, principal, client }.Any(known => text.Contains(known, StringComparison.Ordinal)))
                    rights.AddRange(Rights(type, inputs, name).Select(right => $"{stack}: {right}").ToList());
            }
        }

        return rights;
    }

    private static IEnumerable<string> Rights(string type, JsonElement inputs, string name)
    {
        switch (type)
        {
            case "azure-native:authorization:RoleAssignment":
                var role = Text(inputs, "roleDefinitionId").Split('/')[^1] switch
                {
                    RoleIds.StorageBlobDataReader => "Storage Blob Data Reader",
                    RoleIds.StorageBlobDataContributor => "Storage Blob Data Contributor",
                    var other => other,
                };
                var folders = Text(inputs, "condition").Split("StringStartsWith '").Skip(1)
                    .Select(part => part[..part.IndexOf("/'", StringComparison.Ordinal)]).Distinct();
                return [$"{role} on {Text(inputs, "scope").Split('/')[^1]}, folder {string.Join(" and ", folders)}"];
            case "azure-native:resources:AzurePowerShellScript":
                var access = inputs.GetProperty("environmentVariables").EnumerateArray().Single(variable => Text(variable, "name") == "DATABASE_ACCESS");
                return JsonDocument.Parse(Text(access, "value")).RootElement.EnumerateArray().Where(entry => Text(entry, "user") == name)
                    .Select(entry => $"{Text(entry, "permission")} on {Text(entry, "schema")}.{Text(entry, "object")}").ToList();
            // The identity itself, who may sign in as it, and the factory that runs its pipelines: no rights on data.
            case "azure-native:managedidentity:UserAssignedIdentity" or "azure-native:managedidentity:FederatedIdentityCredential":
            case "azure-native:datafactory:Factory" or "azure-native:datafactory:CredentialOperation":
                return [];
            default:
                return [$"something in {type}"];
        }
    }

    private static string Text(JsonElement map, string key) => map.TryGetProperty(key, out var value) ? value.ToString() : "";
}
