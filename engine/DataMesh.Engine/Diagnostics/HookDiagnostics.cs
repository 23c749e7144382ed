namespace DataMesh.Engine.Diagnostics;

/// <summary>What can be wrong with hooks: DM0625 and DM0626 before a plan is applied, DM0645 to DM0649 while it is.</summary>
public static class HookDiagnostics
{
    /// <summary>DM0625: a resource is deleted whose hook the program does not have any more.</summary>
    public static Diagnostic MissingForDelete(string urn, string hook) => Of("DM0625", urn, Severity.Error,
        $"'{Urn.NameOf(urn)}' ({Urn.TypeOf(urn)}) would be deleted, and the program no longer registers the hook '{hook}', which is to run then. "
        + "Keep the hook until the resource is gone, or unbind it from the resource in a run of its own first.");

    /// <summary>DM0626: a resource with hooks for its deletion is destroyed, and the program is not run.</summary>
    public static Diagnostic ProgramNotRun(string urn, string hook) => Of("DM0626", urn, Severity.Error,
        $"'{Urn.NameOf(urn)}' ({Urn.TypeOf(urn)}) has the hook '{hook}' for its deletion. A destroy does not run the program, so the hook could not run. "
        + "Take the resource out of the program and run `mesh up`, or unbind the hook and run `mesh up`, and then destroy the rest.");

    /// <summary>DM0645: a hook before an operation failed.</summary>
    public static Diagnostic Failed(string urn, string hook, string operation, string message) => Of("DM0645", urn, Severity.Error,
        $"The hook '{hook}' stopped the {Noun(operation)} of '{Urn.NameOf(urn)}' ({Urn.TypeOf(urn)}): {Sentence(message)} "
        + "What was done before is kept in the state. Put right what the hook objects to, or correct the hook, and run again.");

    /// <summary>DM0646: a hook after an operation failed.</summary>
    public static Diagnostic FailedAfter(string urn, string hook, string operation, string message) => Of("DM0646", urn, Severity.Warning,
        $"The hook '{hook}' failed after the {Noun(operation)} of '{Urn.NameOf(urn)}' ({Urn.TypeOf(urn)}): {Sentence(message)} "
        + "The operation itself was done, and the hook does not run again for it. Do by hand what it was to do.");

    /// <summary>DM0647: a hook before an operation failed, and its errors do not count.</summary>
    public static Diagnostic Ignored(string urn, string hook, string operation, string message) => Of("DM0647", urn, Severity.Warning,
        $"The hook '{hook}' failed before the {Noun(operation)} of '{Urn.NameOf(urn)}' ({Urn.TypeOf(urn)}): {Sentence(message)} "
        + "The run goes on, because the program ignores the hook's errors.");

    /// <summary>DM0648: an error hook failed itself.</summary>
    public static Diagnostic RetryFailed(string urn, string hook, string message) => Of("DM0648", urn, Severity.Error,
        $"The error hook '{hook}' of '{Urn.NameOf(urn)}' ({Urn.TypeOf(urn)}) failed itself: {Sentence(message)} "
        + "So the operation was not tried again. Correct the hook, and what made the operation fail.");

    /// <summary>DM0649: an operation was tried as often as it may be.</summary>
    public static Diagnostic TriedTooOften(string urn, int tries) => Of("DM0649", urn, Severity.Error, string.Create(
        CultureInfo.InvariantCulture,
        $"The operation on '{Urn.NameOf(urn)}' ({Urn.TypeOf(urn)}) failed {tries} times, and its error hooks asked for another try each time. "
        + $"There is none. Put right what makes it fail, and have the hook give up sooner."));

    private static string Noun(string operation) => operation switch
    {
        "create" => "creation",
        "delete" => "deletion",
        _ => operation,
    };

    private static string Sentence(string text) => text.TrimEnd() is var trimmed && trimmed.EndsWith('.') ? trimmed : trimmed + ".";

    private static Diagnostic Of(string code, string urn, Severity severity, string message) => new(code, severity, message)
    {
        Urn = urn,
        Stack = Urn.StackOf(urn),
    };
}
