using DataMesh.Engine.Planning;
using DataMesh.Engine.State;

namespace DataMesh.Engine.Applying;

/// <summary>What became of a step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Resource">The resource after it; null where there is none.</param>
/// <param name="Diagnostics">Why it failed, and warnings of its hooks.</param>
/// <param name="Duration">How long the provider took.</param>
public sealed record StepResult(Step Step, StepStatus Status, StateResource? Resource, ImmutableArray<Diagnostic> Diagnostics, TimeSpan Duration)
{
    /// <summary>Whether it is not known if the cloud did it: the provider broke. The next run asks the cloud.</summary>
    public bool IsUnsettled { get; init; }
}
