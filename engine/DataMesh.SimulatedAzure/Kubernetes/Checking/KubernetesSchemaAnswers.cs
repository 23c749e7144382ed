using System.Globalization;
using DataMesh.SimulatedAzure.Checking;
using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>What an API server answers to an object that does not fit its schema (strict field validation, which is the default of the provider).</summary>
internal sealed class KubernetesSchemaAnswers(KubernetesType type, string name) : ISchemaAnswers
{
    public bool Accepts(EnumShape list, string value) => list.Values.Contains(value);

    public AzureError UnknownProperty(ObjectShape owner, string name, string path)
    {
        var hint = NameSuggestion.Nearest(name, owner.Properties.Select(property => property.Name)) is { } near ? $". Did you mean \"{near}\"?" : "";
        return ClusterErrors.Unreadable(type, path, $"strict decoding error: unknown field \"{path}\"{hint}");
    }

    public AzureError MissingProperty(string property, string ownerPath) =>
        ClusterErrors.Invalid(type, name, ownerPath.Length == 0 ? property : $"{ownerPath}.{property}", "Required value");

    public AzureError WrongType(Shape shape, object value, string path) => ClusterErrors.Unreadable(
        type,
        path,
        $"json: cannot unmarshal {Kind(value)} into Go struct field {type.Kind}.{path} of type {shape.Label}");

    public AzureError WrongValue(IReadOnlyList<string> allowed, string value, string path) => ClusterErrors.Invalid(
        type,
        name,
        path,
        string.Create(CultureInfo.InvariantCulture, $"Unsupported value: \"{value}\": supported values: {string.Join(", ", allowed.Select(text => $"\"{text}\""))}"));

    private static string Kind(object value) => value switch
    {
        string => "string",
        bool => "bool",
        double => "number",
        IReadOnlyDictionary<string, object?> => "object",
        IReadOnlyList<object?> => "array",
        _ => $"a value of the .NET type {value.GetType().Name}",
    };
}
