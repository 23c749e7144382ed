using DataMesh.Conformance.Tests.Programs;

namespace DataMesh.Conformance.Tests;

/// <summary>Options of resources.</summary>
public sealed class OptionsTests() : ConformanceTests(new Options());
