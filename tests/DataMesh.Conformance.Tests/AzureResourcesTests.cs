using DataMesh.Conformance.Tests.Programs;

namespace DataMesh.Conformance.Tests;

/// <summary>Resources of azure-native.</summary>
public sealed class AzureResourcesTests() : ConformanceTests(new AzureResources());
