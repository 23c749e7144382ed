namespace DataMesh.SdkGenerator.Schemas;

/// <summary>A resource type: what is said to create it, and what it says back.</summary>
internal sealed record ResourceSchema(string Token, string? Description, ObjectSchema Inputs, ObjectSchema Outputs);
