namespace DataMesh.Cli.Diagnosing;

/// <summary>What can be wrong with a command on contracts: DM0930 to DM0939.</summary>
internal static class ContractCommandDiagnostics
{
    /// <summary>DM0930: the project has no mesh in C#, and with it no contracts.</summary>
    public static Diagnostic NoContracts() => Input(
        "DM0930", "The project's program is not a mesh in C#, so it has no data products with contracts. Go to the repository of the mesh, "
            + "or name it with --cwd.");

    /// <summary>DM0931: the folder holds no documents.</summary>
    public static Diagnostic NoDocuments(string folder) => Input(
        "DM0931", $"There are no documents of data products (*.odps.yaml) in '{folder}'. Name the folder that `mesh contract export` wrote.");

    /// <summary>DM0932: a document is not as it was exported.</summary>
    public static Diagnostic UnreadableDocument(string file, int line, string key) => Input(
        "DM0932", $"'{key}' is missing, or says nothing that a contract of this mesh can say, so that it cannot be compared. Export the documents again.") with
    {
        Location = new SourceLocation(file, line),
    };

    private static Diagnostic Input(string code, string message) => new(code, Severity.Error, message) { ExitCode = ExitCodes.Stopped };
}
