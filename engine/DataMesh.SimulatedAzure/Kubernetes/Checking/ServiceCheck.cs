using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>The ports of a service. https://kubernetes.io/docs/concepts/services-networking/service/#multi-port-services</summary>
internal sealed class ServiceCheck : IPartCheck
{
    public IEnumerable<string> Types => ["core/v1:ServiceSpec"];

    public IEnumerable<AzureError> Check(ObjectPart part)
    {
        if (part.Get("type") is AzureUnknown || part.Get("ports") is AzureUnknown) yield break;
        var isName = part.Text("type") == "ExternalName";
        if (isName && part.Get("externalName") is null) yield return part.Invalid("externalName", "Required value");
        var ports = part.List("ports");
        if (ports.Count == 0 && !isName && part.Text("clusterIP") != "None") yield return part.Invalid("ports", "Required value");
        var names = new HashSet<string>(StringComparer.Ordinal);
        var taken = new HashSet<(string, double)>();
        for (var i = 0; i < ports.Count; i++)
        {
            if (ports[i] is not IReadOnlyDictionary<string, object?> port) continue;
            var name = ValueTree.Get(port, "name");
            if (ports.Count > 1 && name is null or "") yield return part.Invalid($"ports[{i}].name", "Required value");
            if (name is string text && !names.Add(text)) yield return part.Invalid($"ports[{i}].name", $"Duplicate value: \"{text}\"");
            if (ValueTree.Get(port, "port") is double number && !taken.Add((ValueTree.Text(port, "protocol") ?? "TCP", number)))
                yield return part.Invalid($"ports[{i}]", $"Duplicate value: {{port: {ObjectPart.Show(number)}, protocol: {ValueTree.Text(port, "protocol") ?? "TCP"}}}");
        }
    }
}
