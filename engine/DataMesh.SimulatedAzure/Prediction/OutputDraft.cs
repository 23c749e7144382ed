using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Types;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>The outputs of one resource while its predictor works on them. What the schema does not have is not taken in.</summary>
internal sealed class OutputDraft(AzureType type, string armType, string id, AzureObject inputs, AzureRequest request, ObjectBuilder outputs)
{
    public AzureType Type { get; } = type;

    public string ArmType { get; } = armType;

    public string Id { get; } = id;

    public string Name { get; } = ArmId.NameOf(id);

    public AzureObject Inputs { get; } = inputs;

    public AzureRequest Request { get; } = request;

    /// <summary>The location as Azure writes it; null for a type that has none.</summary>
    public string? Location => Inputs.TryGetValue("location", out var value) && value is string text ? Locations.Normalize(text) : null;

    public object? this[string name] => outputs[name];

    public void Set(string name, object? value)
    {
        if (value is not null && Type.Outputs.Find(name) is not null) outputs[name] = value;
    }

    /// <summary>Sets an output that the program may set itself.</summary>
    public void SetDefault(string name, object? value)
    {
        if (!outputs.Has(name)) Set(name, value);
    }

    /// <summary>A GUID of this resource's own.</summary>
    public string Guid(string purpose) => DerivedId.Guid(purpose, ArmId.Key(Id));

    /// <summary>The text of an input; null when it is missing or not known.</summary>
    public string? Text(params ReadOnlySpan<string> path) => ValueTree.Text(Inputs, path);

    /// <summary>
    /// An object in the shape of an output's type, with the parts that the schema requires and <paramref name="entries"/> on top.
    /// </summary>
    public object? Shaped(string name, params ReadOnlySpan<(string Key, object? Value)> entries) =>
        Type.Outputs.Find(name)?.Shape is ObjectShape shape ? Filler.Fill(shape, AzureObject.Of(entries)) : null;
}
