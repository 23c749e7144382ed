namespace DataMesh.Stacks.Exports;

/// <summary>The diagnostics about what the hub's stack gave after its last run: DM0253.</summary>
internal static class ExportDiagnostics
{
    public static Diagnostic Unreadable(string place) => new(
        "DM0253",
        Severity.Error,
        $"'{place}' cannot be read in what the hub of this environment published: the contracts cannot be compared with it, so that a change "
            + "which breaks readers would pass. "
            + "Nobody but the management stack writes it. Take the state of that stack back to what it was before somebody edited it.");
}
