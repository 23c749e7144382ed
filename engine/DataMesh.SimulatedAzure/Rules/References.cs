using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>The ARM ids in the inputs of a resource: what it needs to exist, and what is in use because of it.</summary>
internal static class References
{
    /// <summary>Inputs that name what is not there, or is free text.</summary>
    private static readonly HashSet<string> NotReferences = new(StringComparer.Ordinal)
    {
        "tags",
        // Databricks and others make this group themselves.
        "managedResourceGroupId",
        // Role definitions and policies are built into Azure; their own rules look at them.
        "roleDefinitionId", "policyDefinitionId", "policyDefinitions", "policyRule",
        // A script may be told of what it makes.
        "scriptContent", "environmentVariables", "arguments",
    };

    /// <summary>Each id with the path of the input that names it, in the order of the paths.</summary>
    public static List<(string Id, string Path)> In(AzureResource resource)
    {
        var found = new List<(string, string)>();
        foreach (var (key, value) in AzureObject.From(resource.Inputs))
            if (!NotReferences.Contains(key)) Collect(key, value, found);
        return found;
    }

    private static void Collect(string path, object? value, List<(string, string)> found)
    {
        switch (value)
        {
            case string text when ArmId.IsInSubscription(text):
                found.Add((text, path));
                break;
            case IReadOnlyDictionary<string, object?> map:
                foreach (var (key, inner) in AzureObject.From(map))
                {
                    if (inner is string or IReadOnlyDictionary<string, object?> or IReadOnlyList<object?> && !NotReferences.Contains(key))
                        if (inner is not string text || text.Length > 15 && text[0] == '/') Collect($"{path}.{key}", inner, found);
                    if (key.Length > 15 && key[0] == '/' && ArmId.IsInSubscription(key)) found.Add((key, path));
                }
                break;
            case IReadOnlyList<object?> list:
                for (var i = 0; i < list.Count; i++)
                    if (list[i] is IReadOnlyDictionary<string, object?> or IReadOnlyList<object?> || list[i] is string { Length: > 15 } text && text[0] == '/')
                        Collect($"{path}[{i}]", list[i], found);
                break;
        }
    }
}
