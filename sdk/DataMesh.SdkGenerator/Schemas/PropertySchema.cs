namespace DataMesh.SdkGenerator.Schemas;

/// <summary>One property: its name on the wire and what it holds.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Default">The value of an input that is not given: string, bool or double; null if there is none.</param>
/// <param name="Environment">The environment variable that an input is read from where it is not given; null if there is none.</param>
/// <param name="Constant">The one legal value, if there is only one.</param>
/// <param name="Secret">Whether it is a secret: an input even when given in clear, an output even when the provider does not say so.</param>
/// <param name="ReplaceOnChanges">Whether a change of an output makes another resource.</param>
internal sealed record PropertySchema(
    string Name,
    SchemaType Type,
    bool Required,
    object? Default,
    string? Environment,
    string? Constant,
    bool Secret,
    bool ReplaceOnChanges);
