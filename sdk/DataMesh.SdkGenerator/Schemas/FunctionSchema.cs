namespace DataMesh.SdkGenerator.Schemas;

/// <summary>A function of the provider: arguments, if it has any, and result.</summary>
internal sealed record FunctionSchema(string Token, string? Description, ObjectSchema? Inputs, ObjectSchema Outputs);
