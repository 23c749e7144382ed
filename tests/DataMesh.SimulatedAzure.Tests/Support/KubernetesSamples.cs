using DataMesh.SimulatedAzure.Kubernetes;
using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure.Tests.Support;

/// <summary>Makes an object of any kind out of its schema, with everything that an API server would take.</summary>
internal static class KubernetesSamples
{
    private static readonly string[] Amounts = ["capacity", "default", "defaultRequest", "hard", "limits", "max", "maxLimitRequestRatio", "min", "requests"];

    public static Dictionary<string, object?> Full(KubernetesType type) => Object(type.Inputs, 0);

    public static Dictionary<string, object?> Required(KubernetesType type)
    {
        var inputs = Full(type);
        foreach (var name in inputs.Keys.ToList())
            if (type.Inputs.Find(name) is { IsRequired: false }) inputs.Remove(name);
        return inputs;
    }

    private static Dictionary<string, object?> Object(ObjectShape shape, int depth)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in depth < 14 ? shape.Properties : shape.Required)
        {
            // One bound excludes the other; a container in both lists would have one name twice; the server writes what it writes itself.
            if (property.Name is "maxUnavailable" or "initContainers" or "generateName" or "namespace" or "fieldsV1") continue;
            result[property.Name] = property.Constant ?? Value(property.Name, property.Shape, depth + 1);
        }
        return result;
    }

    private static object? Value(string name, Shape shape, int depth) => shape switch
    {
        ScalarShape { Kind: ScalarKind.Text } => name switch
        {
            "operator" => "In",
            "key" => "key",
            "protocol" => "TCP",
            "serviceAccountName" => "default",
            "restartPolicy" or "imagePullPolicy" => "Always",
            _ => "text",
        },
        ScalarShape { Kind: ScalarKind.Boolean } => true,
        ScalarShape => name == "nodePort" ? 30080.0 : 1.0,
        EnumShape list => list.Values[0],
        ListShape list => new List<object?> { Value(name, list.Item, depth) },
        MapShape map => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [Amounts.Contains(name) ? "cpu" : "key"] = Amounts.Contains(name) ? "1" : Value("", map.Value, depth),
        },
        ObjectShape nested => Object(nested, depth),
        UnionShape union => Value(name, union.Options[0], depth),
        _ => "anything",
    };
}
