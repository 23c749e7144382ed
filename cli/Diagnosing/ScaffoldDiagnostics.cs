using DataMesh.Engine.Diagnostics;

namespace DataMesh.Cli.Diagnosing;

/// <summary>What can keep a definition from being added to the mesh's sources: DM0917 to DM0923, DM0947 and DM0949.</summary>
internal static class ScaffoldDiagnostics
{
    /// <summary>DM0917: the value of an option is not of its form.</summary>
    public static Diagnostic BadOption(string option, string value, string why) => new(
        "DM0917", Severity.Error, $"{option} '{value}' cannot be used: {why} `mesh domain add --help` shows the form.")
    {
        ExitCode = ExitCodes.Usage,
    };

    /// <summary>DM0918: the project's domains are not written in C# where they are looked for.</summary>
    public static Diagnostic NoSources(string missing) => Input(
        "DM0918",
        $"A domain cannot be added here: {missing}. The domains of a mesh are C# in stacks/Domains/ and are listed in stacks/Mesh.cs. "
        + "Go to the repository of the mesh, or name it with --cwd.");

    /// <summary>DM0919: a file that is to be written is there.</summary>
    public static Diagnostic FileExists(string file, string domain) => Input(
        "DM0919",
        $"The file is there already, and is not overwritten: it may hold something that was written for '{domain}'. "
        + "Choose another name for the domain, or remove the file and run the command again.",
        file);

    /// <summary>DM0920: a file is written in a form that nothing can be added to.</summary>
    public static Diagnostic UnknownForm(string file, string found, string remedy) => Input(
        "DM0920", $"Nothing can be added to the file by itself: it has {found}. {remedy}, and run the command again; nothing was written.", file);

    /// <summary>DM0921: the sources are not those that the command was built from.</summary>
    public static Diagnostic OtherSources(string difference) => Input(
        "DM0921",
        $"The running `mesh` was not built from these sources: {difference}. Names and addresses that are taken could not be told from free ones. "
        + "Run the command as `dotnet run --project cli -- domain add ...`, which builds it first.");

    /// <summary>DM0922: a group cannot be written, or is another one than was meant.</summary>
    public static Diagnostic GroupDiffers(string file, string why) => Input(
        "DM0922", $"{why}: a group has one name and one object id in the whole mesh. Correct the option, or the file.", file);

    /// <summary>DM0923: the settings already give the domain another subscription.</summary>
    public static Diagnostic SubscriptionDiffers(string file, string domain, string found, string wanted) => Input(
        "DM0923",
        $"The file already gives '{domain}' the subscription '{found}', not '{wanted}'. Correct --subscription, or remove the line from the file.",
        file);

    /// <summary>DM0947: somebody else wrote a file while the command worked on it.</summary>
    public static Diagnostic ChangedMeanwhile(string file) => Input(
        "DM0947",
        "The file was written by somebody else while this command worked on it: what it would write may no longer be right. Run the command again.",
        file);

    /// <summary>DM0949: somebody else is writing a file.</summary>
    public static Diagnostic WrittenByAnother(string file, string beside) => Input(
        "DM0949",
        $"The file is being written by somebody else: what it will be stands in {beside}. Run the command again; if that file stays, a run was cut off, and it can "
        + "be removed.",
        file);

    private static Diagnostic Input(string code, string message) => new(code, Severity.Error, message) { ExitCode = ExitCodes.Stopped };

    private static Diagnostic Input(string code, string message, string file) => Input(code, message) with { Location = new SourceLocation(file, 0) };
}
