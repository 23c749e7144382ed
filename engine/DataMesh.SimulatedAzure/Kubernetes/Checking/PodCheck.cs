using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>
/// The containers of a pod: at least one, each name once, and each mount of a volume that the pod has.
/// https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
/// </summary>
internal sealed class PodCheck : IPartCheck
{
    public IEnumerable<string> Types => ["core/v1:PodSpec"];

    public IEnumerable<AzureError> Check(ObjectPart part)
    {
        if (part.Get("containers") is IReadOnlyList<object?> { Count: 0 }) yield return part.Invalid("containers", "Required value");
        var names = new HashSet<string>(StringComparer.Ordinal);
        var volumes = part.List("volumes").OfType<IReadOnlyDictionary<string, object?>>().Select(volume => ValueTree.Get(volume, "name")).ToList();
        var volumesAreKnown = part.Get("volumes") is not AzureUnknown && !volumes.Contains(AzureUnknown.Value);
        foreach (var list in (string[])["initContainers", "containers"])
        {
            var containers = part.List(list);
            for (var i = 0; i < containers.Count; i++)
            {
                if (containers[i] is not IReadOnlyDictionary<string, object?> container) continue;
                if (ValueTree.Text(container, "name") is { } name && !names.Add(name))
                    yield return part.Invalid($"{list}[{i}].name", $"Duplicate value: \"{name}\"");
                if (!volumesAreKnown) continue;
                var mounts = ValueTree.List(container, "volumeMounts");
                for (var j = 0; j < mounts.Count; j++)
                {
                    if (mounts[j] is IReadOnlyDictionary<string, object?> mount && ValueTree.Text(mount, "name") is { } volume && !volumes.Contains(volume))
                        yield return part.Invalid($"{list}[{i}].volumeMounts[{j}].name", $"Not found: \"{volume}\"");
                }
            }
        }
    }
}
