using DataMesh.Catalog.Yaml;

namespace DataMesh.Catalog.Standards;

/// <summary>Where the data of a port physically is.</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Type">What it is there, such as table or topic.</param>
/// <param name="Servers">The ways to it, as the Open Data Contract Standard describes servers; at least one.</param>
internal sealed record PhysicalPlace(string Name, string Type, ImmutableArray<YamlMap> Servers);
