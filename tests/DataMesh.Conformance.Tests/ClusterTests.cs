using DataMesh.Conformance.Tests.Programs;

namespace DataMesh.Conformance.Tests;

/// <summary>Resources of kubernetes.</summary>
public sealed class ClusterTests() : ConformanceTests(new Cluster());
