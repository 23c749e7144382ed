using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>What labels and annotations may hold. https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/</summary>
internal sealed class LabelsCheck : IPartCheck
{
    /// <summary>All annotations of one object together, in bytes.</summary>
    private const int MostOfAnnotations = 256 * 1024;

    public IEnumerable<string> Types => ["meta/v1:ObjectMeta", "meta/v1:LabelSelector"];

    public IEnumerable<AzureError> Check(ObjectPart part)
    {
        foreach (var map in (string[])["labels", "matchLabels"])
        {
            foreach (var (key, value) in AzureObject.From(ValueTree.Map(part.Value, map)))
            {
                if (ObjectNames.QualifiedNameProblem(key) is { } wrongKey) yield return part.Invalid(map, $"Invalid value: \"{key}\": {wrongKey}");
                if (value is string text && ObjectNames.LabelValueProblem(text) is { } wrongValue)
                    yield return part.Invalid(map, $"Invalid value: \"{text}\": {wrongValue}");
            }
        }
        var size = 0;
        foreach (var (key, value) in AzureObject.From(ValueTree.Map(part.Value, "annotations")))
        {
            size += key.Length + ((value as string)?.Length ?? 0);
            if (ObjectNames.QualifiedNameProblem(key.ToLowerInvariant()) is { } wrongKey) yield return part.Invalid("annotations", $"Invalid value: \"{key}\": {wrongKey}");
        }
        if (size > MostOfAnnotations) yield return part.Invalid("annotations", $"Too long: may not be more than {MostOfAnnotations} bytes");
        foreach (var error in Expressions(part)) yield return error;
    }

    private static IEnumerable<AzureError> Expressions(ObjectPart part)
    {
        var expressions = part.List("matchExpressions");
        for (var i = 0; i < expressions.Count; i++)
        {
            if (expressions[i] is not IReadOnlyDictionary<string, object?> expression || ValueTree.Text(expression, "operator") is not { } name) continue;
            if (ValueTree.Get(expression, "values") is AzureUnknown) continue;
            var count = ValueTree.List(expression, "values").Count;
            if (name is "In" or "NotIn" && count == 0)
                yield return part.Invalid($"matchExpressions[{i}].values", "Required value: must be specified when `operator` is 'In' or 'NotIn'");
            else if (name is "Exists" or "DoesNotExist" && count > 0)
                yield return part.Invalid($"matchExpressions[{i}].values", "Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
            else if (name is not ("In" or "NotIn" or "Exists" or "DoesNotExist"))
                yield return part.Invalid($"matchExpressions[{i}].operator", $"Invalid value: \"{name}\": not a valid selector operator");
        }
    }
}
