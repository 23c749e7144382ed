using System.Collections.Immutable;

namespace DataMesh.SdkGenerator.Schemas;

/// <summary>A resource type: what is said to create it, and what it says back. Aliases are tokens that it had before.</summary>
internal sealed record ResourceSchema(string Token, string? Description, ImmutableArray<string> Aliases, ObjectSchema Inputs, ObjectSchema Outputs);
