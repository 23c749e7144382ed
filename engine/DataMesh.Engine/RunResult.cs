namespace DataMesh.Engine;

/// <summary>What a run over several stacks came to.</summary>
/// <param name="Stacks">The stacks in the order of the run.</param>
/// <param name="Diagnostics">Findings that are not about one stack.</param>
/// <param name="Duration">How long it took.</param>
public sealed record RunResult(ImmutableArray<StackResult> Stacks, ImmutableArray<Diagnostic> Diagnostics, TimeSpan Duration)
{
    /// <summary>Whether the user, asked for consent, declined: nothing was changed.</summary>
    public bool Declined { get; init; }

    /// <summary>All findings, those of the stacks included.</summary>
    public IEnumerable<Diagnostic> AllDiagnostics => Diagnostics.Concat(Stacks.SelectMany(stack => stack.Diagnostics));

    /// <summary>Whether any resource of any stack is (or was) to be changed.</summary>
    public bool HasChanges => Stacks.Any(stack => stack.Plan.HasChanges);

    /// <summary>What the process returns: 0 done, 1 the input or a policy stopped it, 3 the engine or the cloud failed.</summary>
    public int ExitCode =>
        AllDiagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ExitCode).DefaultIfEmpty(0).Max();
}
