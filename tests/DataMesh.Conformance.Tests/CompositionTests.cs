using DataMesh.Conformance.Tests.Programs;

namespace DataMesh.Conformance.Tests;

/// <summary>Components, and outputs made of outputs.</summary>
public sealed class CompositionTests() : ConformanceTests(new Composition());
