using DataMesh.Conformance.Tests.Programs;

namespace DataMesh.Conformance.Tests;

/// <summary>What a program reads.</summary>
public sealed class ReadingTests() : ConformanceTests(new Reading());
