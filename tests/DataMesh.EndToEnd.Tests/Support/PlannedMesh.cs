using System.Text.Json;

namespace DataMesh.EndToEnd.Tests.Support;

/// <summary>The plans of all stacks of an environment that does not exist yet; each environment is planned once for all tests of a class.</summary>
public sealed class PlannedMesh
{
    private readonly Dictionary<string, IReadOnlyList<PlannedResource>> _plans = new(StringComparer.Ordinal);

    /// <summary>Every resource of Azure in every stack of an environment.</summary>
    internal IReadOnlyList<PlannedResource> Of(string environment)
    {
        if (_plans.TryGetValue(environment, out var known))
            return known;
        using var folder = new MeshFolder();
        var run = folder.Run("preview", "-e", environment, "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        var stacks = run.Stacks.ToList();
        stacks.Select(stack => stack.Name).ShouldBe(DeployedEnvironment.StacksOf(environment));
        var resources = stacks.SelectMany(stack => stack.Stack.GetProperty("steps").EnumerateArray()
            .Where(step => step.GetProperty("op").GetString() == "create")
            .Select(step => Resource(stack.Name, step.GetProperty("newState")))
            .Where(resource => resource.Type.StartsWith("azure-native:", StringComparison.Ordinal))).ToList();
        _plans.Add(environment, resources);
        return resources;
    }

    private static PlannedResource Resource(string stack, JsonElement state) => new(
        stack,
        state.GetProperty("type").GetString() ?? "",
        state.GetProperty("urn").GetString() ?? "",
        state.TryGetProperty("protect", out var isProtected) && isProtected.GetBoolean(),
        state.TryGetProperty("inputs", out var inputs) ? inputs : default);
}
