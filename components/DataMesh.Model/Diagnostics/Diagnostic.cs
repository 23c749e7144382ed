namespace DataMesh.Model.Diagnostics;

/// <summary>One finding about what the user wrote.</summary>
/// <param name="Code">The stable code, such as DM0101; docs/diagnostics.md has an entry for each.</param>
/// <param name="Severity">Whether it stops the run.</param>
/// <param name="Message">What is wrong, why, and what to do.</param>
/// <param name="Location">Where it was written; null where it has no place in a file.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourceLocation? Location = null)
{
    /// <summary>One line for logs and exception messages.</summary>
    public override string ToString() => Location is null ? $"{Code}: {Message}" : $"{Location}: {Code}: {Message}";

    internal static Diagnostic Error(string code, string message, SourceLocation? location) => new(code, Severity.Error, message, location);
}
