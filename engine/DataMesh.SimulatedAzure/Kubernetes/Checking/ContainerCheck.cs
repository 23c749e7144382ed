using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>A container has a name and an image. https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go</summary>
internal sealed class ContainerCheck : IPartCheck
{
    private static readonly string[] PullPolicies = ["Always", "IfNotPresent", "Never"];

    public IEnumerable<string> Types => ["core/v1:Container"];

    public IEnumerable<AzureError> Check(ObjectPart part)
    {
        if (part.Text("name") is { } name && ObjectNames.LabelProblem(name) is { } problem)
            yield return name.Length == 0 ? part.Invalid("name", "Required value") : part.Invalid("name", $"Invalid value: \"{name}\": {problem}");
        if (part.Get("image") is null or "") yield return part.Invalid("image", "Required value");
        if (part.Text("imagePullPolicy") is { } policy && !PullPolicies.Contains(policy))
            yield return part.Invalid(
                "imagePullPolicy", $"Unsupported value: \"{policy}\": supported values: {string.Join(", ", PullPolicies.Select(known => $"\"{known}\""))}");
        foreach (var (resource, value) in AzureObject.From(ValueTree.Map(part.Value, "resources", "requests")))
        {
            if (value is string requested && part.Text("resources", "limits", resource) is { } limit
                && Quantity.TryParse(requested, out var asked) && Quantity.TryParse(limit, out var most) && asked > most)
                yield return part.Invalid(
                    "resources.requests", $"Invalid value: \"{asked}\": must be less than or equal to {resource} limit of {most}");
        }
    }
}
