using System.Globalization;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>One structure within an object, wherever the schema puts it: a container is a container in a pod, a deployment, a job.</summary>
/// <param name="Owner">The kind of the whole object.</param>
/// <param name="Name">The name of the whole object.</param>
/// <param name="Path">Where the structure stands; empty for the object itself.</param>
/// <param name="Value">The structure.</param>
internal sealed record ObjectPart(KubernetesType Owner, string Name, string Path, AzureObject Value)
{
    public AzureError Invalid(string field, string problem) => ClusterErrors.Invalid(Owner, Name, At(field), problem);

    public AzureError Unreadable(string field, string problem) => ClusterErrors.Unreadable(Owner, At(field), problem);

    public string At(string field) => Path.Length == 0 ? field : field.Length == 0 ? Path : field[0] == '[' ? Path + field : $"{Path}.{field}";

    public string? Text(params ReadOnlySpan<string> path) => ValueTree.Text(Value, path);

    public object? Get(params ReadOnlySpan<string> path) => ValueTree.Get(Value, path);

    public IReadOnlyList<object?> List(params ReadOnlySpan<string> path) => ValueTree.List(Value, path);

    /// <summary>A value as a message shows it.</summary>
    public static string Show(object? value) => value switch
    {
        string text => $"\"{text}\"",
        double number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IReadOnlyDictionary<string, object?> map =>
            $"map[string]string{{{string.Join(", ", AzureObject.From(map).Select(entry => $"\"{entry.Key}\":{Show(entry.Value)}"))}}}",
        _ => "null",
    };
}
