using System.Collections.Immutable;

namespace DataMesh.SdkGenerator.Schemas;

/// <summary>A whole package, as the files of its schema folder say. Everything is in ordinal order of tokens.</summary>
internal sealed record PackageSchema(
    string Name,
    string Version,
    ImmutableArray<ResourceSchema> Resources,
    ImmutableArray<FunctionSchema> Functions,
    ImmutableSortedDictionary<string, ObjectSchema> Objects,
    ImmutableSortedDictionary<string, EnumSchema> Enums);
