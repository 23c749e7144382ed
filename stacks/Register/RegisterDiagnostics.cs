namespace DataMesh.Stacks.Register;

/// <summary>The diagnostics about the register's files: DM0420 and DM0421.</summary>
internal static class RegisterDiagnostics
{
    public static Diagnostic IllegalFileName(string file) => new(
        "DM0420",
        Severity.Error,
        $"{file} cannot be the file of a request: the file's name is the request's id, so it has lower-case letters, digits and "
            + "hyphens, starts with a letter or digit, has at most 80 characters and ends in .yaml. Rename the file, or move it "
            + "elsewhere.",
        new SourceLocation(file, 1));

    public static Diagnostic NoApproval(SourceLocation location) => new(
        "DM0421",
        Severity.Error,
        "An approval is not a single value: it must say who approved what and when, so that it can be checked. Write it with `mesh access approve`.",
        location);
}
