using DataMesh.Model.Diagnostics;
using Diagnostic = DataMesh.Engine.Diagnostics.Diagnostic;
using Severity = DataMesh.Engine.Diagnostics.Severity;
using SourceLocation = DataMesh.Engine.Diagnostics.SourceLocation;

namespace DataMesh.Cli.Diagnosing;

/// <summary>What can be wrong with a command on the register of access: DM0940 to DM0946 and DM0948. What the register itself refuses has codes of its
/// own.</summary>
internal static class AccessCommandDiagnostics
{
    /// <summary>DM0940: there is no such request.</summary>
    public static Diagnostic NoRequest(string id, ImmutableArray<string> known) => Input(
        "DM0940",
        $"There is no request '{id}' in the register.{Suggestion.For(id, known)} A request is called as its file in stacks/access is. "
        + "`mesh access list` shows all.");

    /// <summary>DM0941: an option is missing, or its value cannot be used.</summary>
    public static Diagnostic BadOption(string option, string why, string verb) => new(
        "DM0941", Severity.Error, $"{option} {why} `mesh access {verb} --help` shows the form.")
    {
        ExitCode = ExitCodes.Usage,
    };

    /// <summary>DM0942: the product has asked for the port already.</summary>
    public static Diagnostic AskedAlready(string id, string state, string consumer, string port, string file) => Input(
        "DM0942",
        $"'{consumer}' has asked for '{port}' already: the request '{id}' is {state}. Two of them would be two answers to one question. "
        + $"To go on after its end, renew it with --renews {id}.",
        file);

    /// <summary>DM0943: the request is not for the environment.</summary>
    public static Diagnostic NotForEnvironment(string id, string environment, string environments, string file) => Input(
        "DM0943",
        $"The request '{id}' is for {environments}, not for {environment}: it is approved and revoked as a whole. Leave out "
        + "--environment, or name one of these.",
        file);

    /// <summary>DM0944: there is nothing left to approve.</summary>
    public static Diagnostic NothingToApprove(string id, string why, string file) => Input(
        "DM0944", $"The request '{id}' is not approved: {why} Nothing was written.", file);

    /// <summary>DM0945: the request was revoked already.</summary>
    public static Diagnostic RevokedAlready(string id, string by, string on, string file) => Input(
        "DM0945", $"The request '{id}' was revoked already, by '{by}' on {on}. Nothing is left to take away; to give access again, ask again.", file);

    /// <summary>DM0946: a file of the register is written in a form that nothing can be added to.</summary>
    public static Diagnostic UnknownForm(string file) => Input(
        "DM0946",
        "Nothing can be added to the file by itself: it is written in a form that this command does not know, such as approvals in brackets. Write each "
        + "key and each approval on lines of its own, and run the command again; nothing was written.",
        file);

    /// <summary>DM0948: the project has no mesh in C#, and with it no register.</summary>
    public static Diagnostic NoRegister() => Input(
        "DM0948", "The project's program is not a mesh in C#, so it has no products that could ask for access. "
        + "Go to the repository of the mesh, or name it with --cwd.");

    private static Diagnostic Input(string code, string message) => new(code, Severity.Error, message) { ExitCode = ExitCodes.Stopped };

    private static Diagnostic Input(string code, string message, string file) => Input(code, message) with { Location = new SourceLocation(file, 0) };
}
