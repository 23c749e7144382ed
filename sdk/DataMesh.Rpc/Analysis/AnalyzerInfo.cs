namespace DataMesh.Rpc.Analysis;

/// <summary>What an engine is told about a policy pack.</summary>
/// <param name="Name">The pack's name.</param>
/// <param name="Version">Its semantic version.</param>
/// <param name="Policies">Its policies.</param>
public sealed record AnalyzerInfo(string Name, string Version, ImmutableArray<AnalyzerPolicy> Policies);
