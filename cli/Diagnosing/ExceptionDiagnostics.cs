using DataMesh.Model.Diagnostics;
using Diagnostic = DataMesh.Engine.Diagnostics.Diagnostic;
using Severity = DataMesh.Engine.Diagnostics.Severity;
using SourceLocation = DataMesh.Engine.Diagnostics.SourceLocation;

namespace DataMesh.Cli.Diagnosing;

/// <summary>Finds the diagnostics inside exceptions, however they are wrapped.</summary>
internal static class ExceptionDiagnostics
{
    /// <summary>The diagnostics that the exception carries; empty where it carries none.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="root">The project's folder: files inside are named relative to it.</param>
    public static ImmutableArray<Diagnostic> Find(Exception exception, string root)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        Collect(exception, root, found);
        return found.DrainToImmutable();
    }

    private static void Collect(Exception? exception, string root, ImmutableArray<Diagnostic>.Builder found)
    {
        switch (exception)
        {
            case null:
                return;
            case MeshException mesh:
                foreach (var diagnostic in mesh.Diagnostics)
                    Add(From(diagnostic, root), found);
                return;
            case EngineException engine:
                foreach (var diagnostic in engine.Diagnostics)
                    Add(diagnostic, found);
                return;
            case AggregateException aggregate:
                foreach (var inner in aggregate.InnerExceptions)
                    Collect(inner, root, found);
                return;
            default:
                Collect(exception.InnerException, root, found);
                return;
        }
    }

    // Several tasks of a program can fail for the same reason.
    private static void Add(Diagnostic diagnostic, ImmutableArray<Diagnostic>.Builder found)
    {
        if (!found.Contains(diagnostic))
            found.Add(diagnostic);
    }

    /// <summary>A finding of the model as the command line shows it.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="root">The project's folder: files inside are named relative to it.</param>
    public static Diagnostic From(DataMesh.Model.Diagnostics.Diagnostic diagnostic, string root) => new(
        diagnostic.Code,
        diagnostic.Severity switch
        {
            DataMesh.Model.Diagnostics.Severity.Error => Severity.Error,
            DataMesh.Model.Diagnostics.Severity.Warning => Severity.Warning,
            _ => Severity.Info,
        },
        diagnostic.Message)
    {
        Location = diagnostic.Location?.RelativeTo(root) is { } location ? new SourceLocation(location.File, location.Line) : null,
    };
}
