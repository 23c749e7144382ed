using DataMesh.Model.Diagnostics;
using Diagnostic = DataMesh.Engine.Diagnostics.Diagnostic;
using Severity = DataMesh.Engine.Diagnostics.Severity;
using SourceLocation = DataMesh.Engine.Diagnostics.SourceLocation;

namespace DataMesh.Cli.Diagnosing;

/// <summary>What can be wrong with how the command is used: DM0901 to DM0999.</summary>
internal static class CliDiagnostics
{
    /// <summary>DM0901: the command line does not parse.</summary>
    public static Diagnostic WrongUsage(string why) => Usage("DM0901", $"{why} Run `mesh --help` to see what there is.");

    /// <summary>DM0902: there is no Pulumi.yaml here or above.</summary>
    public static Diagnostic NoProject(string folder) => Input(
        "DM0902", $"There is no Pulumi.yaml in '{folder}' or a folder above it. Go to the folder of the mesh, or name it with --cwd.");

    /// <summary>DM0903: no stack is named, or two ways name one.</summary>
    public static Diagnostic NameOneStack(string given) => Usage(
        "DM0903", $"{given} Name one stack (`mesh preview finance-dev`, or --stack finance-dev), or all stacks of an environment (--environment dev).");

    /// <summary>DM0906: nobody can be asked.</summary>
    public static Diagnostic ConsentNeeded(string command, string why) => Usage(
        "DM0906", $"`mesh {command}` changes resources and nobody can be asked here: {why}. Look at the preview, then run it with --yes.");

    /// <summary>DM0907: the day is not a day.</summary>
    public static Diagnostic BadDay(string option, string text) => Usage(
        "DM0907", $"{option} '{text}' is not a day. Write it as yyyy-MM-dd, for example 2026-11-23.");

    /// <summary>DM0908: a --config is not of the form key=value.</summary>
    public static Diagnostic BadConfig(string text) => Usage(
        "DM0908", $"--config '{text}' is not of the form key=value. Write for example --config location=westeurope.");

    /// <summary>DM0910: a key of a YAML file is missing or has another type.</summary>
    public static Diagnostic BadKey(string file, int line, string key, string wanted, string why) => Input(
        "DM0910", $"'{key}' in '{file}' has to be {wanted}: {why}. Correct it.", file, line);

    /// <summary>DM0911: the stack has no output of this name.</summary>
    public static Diagnostic UnknownOutput(string stack, string output, ImmutableArray<string> known) => new(
        "DM0911",
        Severity.Error,
        $"The stack '{stack}' has no output '{output}'.{Suggestion.For(output, known)} "
        + $"{(known.IsEmpty ? "It has none." : $"It has: {string.Join(", ", known)}.")}")
    {
        Stack = stack,
        ExitCode = ExitCodes.Stopped,
    };

    /// <summary>DM0913: the passphrase file cannot be read.</summary>
    public static Diagnostic PassphraseFileUnreadable(string file, string why) => Input(
        "DM0913",
        $"PULUMI_CONFIG_PASSPHRASE_FILE names '{file}', which cannot be read: {why} Correct the variable or the rights of the file, or unset it.");

    /// <summary>DM0914: the user said no.</summary>
    public static Diagnostic Declined() => new("DM0914", Severity.Info, "Nothing was changed.") { ExitCode = ExitCodes.Stopped };

    /// <summary>DM0916: a config value is encrypted and cannot be opened.</summary>
    public static Diagnostic SecretConfigDoesNotOpen(string file, int line, string key) => Input(
        "DM0916",
        $"'{key}' in '{file}' is encrypted and does not open. "
        + "Set PULUMI_CONFIG_PASSPHRASE to the passphrase that it was encrypted with, and keep the file's encryptionsalt.",
        file,
        line);

    /// <summary>DM0999: a defect of ours.</summary>
    public static Diagnostic Internal(Exception exception) => new(
        "DM0999",
        Severity.Error,
        $"Internal error: {exception.GetType().Name}: {exception.Message} This is a defect of `mesh`. "
        + "Please report it with the command that you ran and what --verbose prints.")
    {
        ExitCode = ExitCodes.Failed,
    };

    private static Diagnostic Usage(string code, string message) => new(code, Severity.Error, message) { ExitCode = ExitCodes.Usage };

    private static Diagnostic Input(string code, string message) => new(code, Severity.Error, message) { ExitCode = ExitCodes.Stopped };

    private static Diagnostic Input(string code, string message, string file, int line) =>
        Input(code, message) with { Location = new SourceLocation(file, line) };
}
