namespace DataMesh.Engine.Diagnostics;

/// <summary>A finding of the engine. One code has one method that builds it; the text says what is wrong, why, and what to do.</summary>
/// <param name="Code">The code, for example <c>DM0501</c>; an entry of docs/diagnostics.md.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What, why, and what to do.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message)
{
    /// <summary>The file and line that it is about; null where there is none.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The resource that it is about; empty where none.</summary>
    public string Urn { get; init; } = "";

    /// <summary>The stack that it is about; empty where none.</summary>
    public string Stack { get; init; } = "";

    /// <summary>The cloud's own code, for example <c>StorageAccountAlreadyTaken</c>; empty where the cloud has no part in it.</summary>
    public string CloudCode { get; init; } = "";

    /// <summary>What a process that ends with this error returns: 1 where the input or a policy stopped it, 3 where the engine or the cloud failed.</summary>
    public int ExitCode { get; init; } = 1;
}
