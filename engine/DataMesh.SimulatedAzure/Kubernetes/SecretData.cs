using System.Text;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>The values of Secrets: written as text or as base64, returned as base64, and never kept in the file of the cloud.</summary>
public static class SecretData
{
    private const string Data = "data";
    private const string StringData = "stringData";

    /// <summary>What an API server makes of the two: texts in base64 over the data.</summary>
    internal static object? Fold(IReadOnlyDictionary<string, object?> inputs)
    {
        inputs.TryGetValue(Data, out var data);
        inputs.TryGetValue(StringData, out var texts);
        if (data is AzureUnknown || texts is AzureUnknown) return AzureUnknown.Value;
        if (texts is not IReadOnlyDictionary<string, object?> { Count: > 0 } added) return data;
        var folded = new ObjectBuilder();
        foreach (var (key, value) in AzureObject.From(data as IReadOnlyDictionary<string, object?> ?? AzureObject.Empty)) folded[key] = value;
        foreach (var (key, value) in AzureObject.From(added))
            folded[key] = value is string text && text != AzureResource.WriteOnlyMask ? Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) : value;
        return folded.Build();
    }

    /// <summary>The outputs with the data that these inputs give: what is kept of a Secret has none.</summary>
    public static IReadOnlyDictionary<string, object?> Restore(KubernetesObject found, IReadOnlyDictionary<string, object?> inputs)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(inputs);
        return found.Type.IsSecret && Fold(inputs) is { } data ? With(found.Outputs, Data, data) : found.Outputs;
    }

    internal static IReadOnlyDictionary<string, object?> Forget(KubernetesType type, IReadOnlyDictionary<string, object?> tree)
    {
        if (!type.IsSecret) return tree;
        foreach (var name in (ReadOnlySpan<string>)[Data, StringData])
            if (tree.TryGetValue(name, out var value) && value is IReadOnlyDictionary<string, object?> map) tree = With(tree, name, Masked(map));
        return tree;
    }

    private static AzureObject Masked(IReadOnlyDictionary<string, object?> map)
    {
        var masked = new ObjectBuilder(map.Count);
        foreach (var (key, _) in AzureObject.From(map)) masked.Add(key, AzureResource.WriteOnlyMask);
        return masked.Build();
    }

    private static AzureObject With(IReadOnlyDictionary<string, object?> tree, string name, object? value)
    {
        var copy = new ObjectBuilder(tree.Count + 1);
        foreach (var (key, kept) in AzureObject.From(tree)) copy.Add(key, kept);
        copy[name] = value;
        return copy.Build();
    }
}
