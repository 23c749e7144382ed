using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>A disruption budget has one bound. https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/policy/validation/validation.go</summary>
internal sealed class DisruptionBudgetCheck : IPartCheck
{
    public IEnumerable<string> Types => ["policy/v1:PodDisruptionBudgetSpec"];

    public IEnumerable<AzureError> Check(ObjectPart part)
    {
        if (part.Get("minAvailable") is { } least && part.Get("maxUnavailable") is { } most)
            yield return part.Invalid(
                "",
                $"Invalid value: {{minAvailable: {ObjectPart.Show(least)}, maxUnavailable: {ObjectPart.Show(most)}}}: minAvailable and maxUnavailable cannot be both set");
        foreach (var name in (string[])["minAvailable", "maxUnavailable"])
        {
            if (part.Get(name) is double and < 0) yield return part.Invalid(name, $"Invalid value: {ObjectPart.Show(part.Get(name))}: must be greater than or equal to 0");
            if (part.Text(name) is { } text && !IsPercentage(text))
                yield return part.Invalid(
                    name,
                    $"Invalid value: \"{text}\": a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for "
                        + "validation is '[0-9]+%')");
        }
    }

    private static bool IsPercentage(string text) => text.Length > 1 && text[^1] == '%' && text[..^1].All(char.IsAsciiDigit);
}
