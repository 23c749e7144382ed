namespace DataMesh.Model.Diagnostics;

/// <summary>One finding about what the user wrote.</summary>
/// <param name="Code">The stable code, such as DM0101; docs/diagnostics.md has an entry for each.</param>
/// <param name="Severity">Whether it stops the run.</param>
/// <param name="Message">What is wrong, why, and what to do.</param>
/// <param name="Location">Where it was written; null where it has no place in a file.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourceLocation? Location = null)
{
    /// <summary>The one form in which people read it, in logs and exception messages too: code and text, and below it <c>  at file:line</c>.</summary>
    public override string ToString() => Location is null ? $"{Code}: {Message}" : $"{Code}: {Message}\n  at {Location}";

    internal static Diagnostic Error(string code, string message, SourceLocation? location) => new(code, Severity.Error, message, location);
}
