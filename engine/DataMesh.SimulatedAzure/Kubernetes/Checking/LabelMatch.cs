using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>Whether labels are those that a selector asks for. What is not known yet matches.</summary>
internal static class LabelMatch
{
    public static bool Matches(IReadOnlyDictionary<string, object?> selector, IReadOnlyDictionary<string, object?> labels)
    {
        foreach (var (key, value) in ValueTree.Map(selector, "matchLabels"))
        {
            if (value is AzureUnknown) continue;
            if (!labels.TryGetValue(key, out var label) || (label is not AzureUnknown && !Equals(label, value))) return false;
        }
        foreach (var item in ValueTree.List(selector, "matchExpressions"))
            if (item is IReadOnlyDictionary<string, object?> expression && !Fits(expression, labels)) return false;
        return true;
    }

    private static bool Fits(IReadOnlyDictionary<string, object?> expression, IReadOnlyDictionary<string, object?> labels)
    {
        if (ValueTree.Text(expression, "key") is not { } key) return true;
        var isThere = labels.TryGetValue(key, out var label);
        var values = ValueTree.List(expression, "values");
        if (label is AzureUnknown || values.Contains(AzureUnknown.Value)) return true;
        return ValueTree.Text(expression, "operator") switch
        {
            "In" => isThere && values.Contains(label),
            "NotIn" => !isThere || !values.Contains(label),
            "Exists" => isThere,
            "DoesNotExist" => !isThere,
            _ => true,
        };
    }
}
