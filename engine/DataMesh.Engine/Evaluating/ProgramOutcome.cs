namespace DataMesh.Engine.Evaluating;

/// <summary>How a program ended.</summary>
/// <param name="Failures">What went wrong, in words for people; empty where nothing did.</param>
/// <param name="AlreadyLogged">Whether the program failed and said through its log what went wrong, so that there is nothing to add.</param>
public sealed record ProgramOutcome(ImmutableArray<ProgramFailure> Failures, bool AlreadyLogged = false)
{
    /// <summary>The program did its work.</summary>
    public static ProgramOutcome Success { get; } = new([]);

    /// <summary>Findings that the program made itself, with their own codes; passed on as they are. An error among them fails the run.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the program did its work.</summary>
    public bool Succeeded => Failures.IsEmpty && !AlreadyLogged && Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);

    /// <summary>The program failed with this exception.</summary>
    public static ProgramOutcome Failed(Exception exception) => new([new ProgramFailure(exception.Message, exception)]);

    /// <summary>The program failed for a reason that is not an exception of this process.</summary>
    public static ProgramOutcome Failed(string message) => new([new ProgramFailure(message, null)]);
}
