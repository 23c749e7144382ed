namespace DataMesh.Cli.Diagnosing;

/// <summary>What can keep the catalog from being written: DM0960 and DM0961.</summary>
internal static class CatalogDiagnostics
{
    /// <summary>DM0960: the folder holds something that no catalog wrote.</summary>
    public static Diagnostic FolderOfOthers(string folder, string file) => new(
        "DM0960",
        Severity.Error,
        $"The catalog is not written to '{folder}': '{file}' is there, which no catalog wrote, and the whole folder would be replaced. "
        + "Name a new folder, or move the file away.")
    {
        ExitCode = ExitCodes.Stopped,
    };

    /// <summary>DM0961: the mesh is not written in the model.</summary>
    public static Diagnostic NoMesh() => new(
        "DM0961",
        Severity.Error,
        "The project's program is not a mesh in C#, so there is nothing to make a catalog of. Go to the repository of the mesh, or name it with --cwd.")
    {
        ExitCode = ExitCodes.Stopped,
    };
}
