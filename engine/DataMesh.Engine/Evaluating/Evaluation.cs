namespace DataMesh.Engine.Evaluating;

/// <summary>What an evaluation came to.</summary>
/// <param name="Desired">What the program wants, as far as it got.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record Evaluation(DesiredState Desired, ImmutableArray<Diagnostic> Diagnostics);
