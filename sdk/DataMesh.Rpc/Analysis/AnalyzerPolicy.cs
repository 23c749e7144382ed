namespace DataMesh.Rpc.Analysis;

/// <summary>What an engine is told about a policy.</summary>
/// <param name="Name">Its name, unique in the pack; by it users configure it.</param>
/// <param name="DisplayName">The rule in words.</param>
/// <param name="Description">Why it exists.</param>
/// <param name="Steps">What to do to obey it.</param>
/// <param name="Enforcement">What a violation does.</param>
/// <param name="Severity">1 low, 2 medium, 3 high, 4 critical.</param>
/// <param name="IsOfStack">Whether it looks at all resources at once.</param>
public sealed record AnalyzerPolicy(
    string Name, string DisplayName, string Description, string Steps, AnalyzerEnforcement Enforcement, int Severity, bool IsOfStack);
