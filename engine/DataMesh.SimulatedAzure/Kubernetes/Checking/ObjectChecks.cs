using System.Collections.Frozen;
using System.Globalization;
using DataMesh.SimulatedAzure.Types;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>Walks through an object along its schema, and asks of each structure what an API server would say to it.</summary>
internal static class ObjectChecks
{
    private static readonly FrozenDictionary<string, IPartCheck[]> ByType = new IPartCheck[]
    {
        new AutoscalerCheck(),
        new ContainerCheck(),
        new DataKeysCheck(),
        new DisruptionBudgetCheck(),
        new LabelsCheck(),
        new PodCheck(),
        new PortCheck(),
        new QuantityCheck(),
        new SelectorCheck(),
        new ServiceCheck(),
    }
        .SelectMany(check => check.Types.Select(type => (type, check)))
        .GroupBy(entry => $"{KubernetesTypes.Package}:{entry.type}", StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.check).ToArray(), StringComparer.Ordinal);

    public static List<AzureError> Check(KubernetesType type, string name, AzureObject inputs)
    {
        var errors = new List<AzureError>();
        if (ObjectNames.Check(type, inputs) is { } illegal) errors.Add(illegal);
        Walk(type.Inputs, inputs, new Visit(type, name, errors), "");
        return errors;
    }

    private static void Walk(Shape shape, object? value, Visit visit, string path)
    {
        switch (shape)
        {
            case ObjectShape shapes when value is IReadOnlyDictionary<string, object?> map:
                var part = AzureObject.From(map);
                if (ByType.TryGetValue(shapes.Token, out var checks))
                    foreach (var check in checks) visit.Errors.AddRange(check.Check(new ObjectPart(visit.Type, visit.Name, path, part)));
                foreach (var (key, inner) in part)
                    if (inner is not (null or string or double or bool) && shapes.Find(key) is { } property)
                        Walk(property.Shape, inner, visit, path.Length == 0 ? key : $"{path}.{key}");
                break;
            case ListShape list when value is IReadOnlyList<object?> items:
                for (var i = 0; i < items.Count; i++)
                    if (items[i] is not (null or string or double or bool))
                        Walk(list.Item, items[i], visit, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
                break;
            case MapShape map when value is IReadOnlyDictionary<string, object?> entries && map.Value is not (ScalarShape or EnumShape or AnyShape):
                foreach (var (key, inner) in AzureObject.From(entries)) Walk(map.Value, inner, visit, $"{path}.{key}");
                break;
        }
    }

    private sealed record Visit(KubernetesType Type, string Name, List<AzureError> Errors);
}
