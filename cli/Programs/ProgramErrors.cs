using System.Reflection;
using DataMesh.Engine.Evaluating;

namespace DataMesh.Cli.Programs;

/// <summary>Says in diagnostics what a program threw.</summary>
internal static class ProgramErrors
{
    /// <summary>The outcome of a program: findings of the mesh keep their codes and places, anything else is for the engine to word.</summary>
    /// <param name="errors">What the program threw.</param>
    /// <param name="logged">Whether it logged an error itself.</param>
    /// <param name="root">The project's folder: files inside are named relative to it.</param>
    public static ProgramOutcome Outcome(ImmutableArray<Exception> errors, bool logged, string root)
    {
        if (errors.IsEmpty && !logged)
            return ProgramOutcome.Success;
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var failures = ImmutableArray.CreateBuilder<ProgramFailure>();
        foreach (var error in errors)
        {
            var found = ExceptionDiagnostics.Find(error, root);
            diagnostics.AddRange(found.Where(diagnostic => !diagnostics.Contains(diagnostic)));
            if (found.IsEmpty)
                failures.Add(new ProgramFailure(Words(error), error));
        }

        return new ProgramOutcome(failures.DrainToImmutable(), logged) { Diagnostics = diagnostics.DrainToImmutable() };
    }

    // The innermost exception is the one that something went wrong in; the others say how it was called.
    private static string Words(Exception error)
    {
        while (Wrapped(error) is { } inner)
            error = inner;
        var message = error.Message.TrimEnd();
        return message.EndsWith('.') ? message : message + ".";
    }

    private static Exception? Wrapped(Exception error) => error switch
    {
        AggregateException { InnerExceptions: [var only] } => only,
        TargetInvocationException or TypeInitializationException => error.InnerException,
        _ => null,
    };
}
