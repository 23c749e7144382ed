using DataMesh.Engine.State;

namespace DataMesh.Engine.Applying;

/// <summary>What came of applying a plan.</summary>
/// <param name="Snapshot">The state afterwards, as it was saved.</param>
/// <param name="Steps">What became of each step, in the order of the plan.</param>
/// <param name="Diagnostics">Why it did not come to its end, and warnings of hooks.</param>
public sealed record ApplyResult(Snapshot Snapshot, ImmutableArray<StepResult> Steps, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether all steps were done.</summary>
    public bool Succeeded => Diagnostics.All(static diagnostic => diagnostic.Severity != Severity.Error);
}
