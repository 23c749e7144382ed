using System.Collections.Immutable;

namespace DataMesh.SdkGenerator.Schemas;

/// <summary>A whole package, as the files of its schema folder say. Everything is in ordinal order of tokens.</summary>
/// <param name="Name">The name of the package, with which its tokens begin.</param>
/// <param name="Version">The version that it was extracted from.</param>
/// <param name="Namespaces">The C# names of modules, below the package's own.</param>
/// <param name="Resources">The resource types, the provider among them.</param>
/// <param name="Functions">The functions of the provider.</param>
/// <param name="Objects">The nested types, by token.</param>
/// <param name="Enums">The enums, by token.</param>
internal sealed record PackageSchema(
    string Name,
    string Version,
    ImmutableSortedDictionary<string, string> Namespaces,
    ImmutableArray<ResourceSchema> Resources,
    ImmutableArray<FunctionSchema> Functions,
    ImmutableSortedDictionary<string, ObjectSchema> Objects,
    ImmutableSortedDictionary<string, EnumSchema> Enums);
