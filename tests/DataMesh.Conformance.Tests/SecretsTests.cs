using DataMesh.Conformance.Tests.Programs;

namespace DataMesh.Conformance.Tests;

/// <summary>Secrets.</summary>
public sealed class SecretsTests() : ConformanceTests(new Secrets());
