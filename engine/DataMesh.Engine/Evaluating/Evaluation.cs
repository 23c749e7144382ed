using DataMesh.Engine.Hooks;

namespace DataMesh.Engine.Evaluating;

/// <summary>What an evaluation came to.</summary>
/// <param name="Desired">What the program wants, as far as it got.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
/// <param name="Completed">Whether the program came to its end; what it registered may still be wrong.</param>
public sealed record Evaluation(DesiredState Desired, ImmutableArray<Diagnostic> Diagnostics, bool Completed)
{
    /// <summary>The program, which still runs for the sake of its hooks; null where it has ended. Whoever evaluates has to end it.</summary>
    internal ProgramSession? Session { get; init; }
}
