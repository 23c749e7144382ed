namespace DataMesh.Engine.Diagnostics;

/// <summary>What can be wrong with saved states: DM0501 to DM0529.</summary>
public static class StateDiagnostics
{
    /// <summary>DM0501: the file is no JSON, or not that of a deployment.</summary>
    public static Diagnostic Corrupt(string file, int line, int column, string why) => new("DM0501", Severity.Error,
        $"The state file '{file}' cannot be read: {why} Nothing was changed. {Restore(file)}")
    {
        Location = new SourceLocation(file, line, column),
    };

    /// <summary>DM0502: the file is a deployment, but its parts contradict each other.</summary>
    public static Diagnostic Inconsistent(string file, string why, string urn) => new("DM0502", Severity.Error,
        $"The state file '{file}' contradicts itself: {why} Somebody edited it, or it is half of a merge. Nothing was changed. {Restore(file)}")
    {
        Location = new SourceLocation(file),
        Urn = urn,
    };

    /// <summary>DM0503: the format is newer than this engine.</summary>
    public static Diagnostic UnsupportedVersion(string file, double version) => new("DM0503", Severity.Error,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The state file '{file}' has the format version {version}; this engine reads versions up to 4. A newer Pulumi wrote it. "
            + $"Export it there without the features that need a newer format, or use that Pulumi."))
    {
        Location = new SourceLocation(file),
    };

    /// <summary>DM0504: the file is the state of another stack.</summary>
    public static Diagnostic ForeignStack(string file, string expected, string found, int line) => new("DM0504", Severity.Error,
        $"The state file '{file}' should hold the stack '{expected}' but holds '{found}'. "
        + "It was copied or renamed. Put it back under its own name; nothing was changed.")
    {
        Location = new SourceLocation(file, line),
    };

    /// <summary>DM0505: there are secrets, and no passphrase.</summary>
    public static Diagnostic PassphraseIsMissing(string file, string passphraseFile) => new("DM0505", Severity.Error,
        $"The state file '{file}' holds encrypted secrets and there is no passphrase to open them. "
        + $"Set PULUMI_CONFIG_PASSPHRASE, or put back the file '{passphraseFile}'.")
    {
        Location = new SourceLocation(file),
    };

    /// <summary>DM0506: the passphrase is another one.</summary>
    public static Diagnostic SecretsDoNotOpen(string file, string passphraseFile) => new("DM0506", Severity.Error,
        $"The secrets in the state file '{file}' do not open with this passphrase. They were written with another one. "
        + $"Set PULUMI_CONFIG_PASSPHRASE to it, or put back the file '{passphraseFile}' that was used then.")
    {
        Location = new SourceLocation(file),
    };

    /// <summary>DM0507: the secrets are kept by a service.</summary>
    public static Diagnostic UnsupportedSecretsProvider(string file, string type) => new("DM0507", Severity.Error,
        $"The state file '{file}' keeps its secrets with the provider '{type}'; "
        + "this engine opens only 'passphrase'. Change it with `pulumi stack change-secrets-provider passphrase`.")
    {
        Location = new SourceLocation(file),
    };

    /// <summary>DM0508: the file system refuses to write or read.</summary>
    public static Diagnostic FileRefused(string file, string why) => new("DM0508", Severity.Error,
        $"The file '{file}' cannot be used: {why} Check that the folder exists, belongs to you and has space left.")
    {
        Location = new SourceLocation(file),
        ExitCode = 3,
    };

    /// <summary>DM0509: the stack was never deployed.</summary>
    public static Diagnostic UnknownStack(string stack, string folder, IEnumerable<string> known) => new("DM0509", Severity.Error,
        $"There is no state of a stack '{stack}' in '{folder}'. "
        + $"{(string.Join(", ", known) is { Length: > 0 } names ? $"There are: {names}." : "There is none of any stack: nothing was deployed yet.")} "
        + $"Deploy it first (`mesh up {stack}`), or name another folder with --state.")
    {
        Stack = stack,
    };

    /// <summary>DM0510: another run holds the stack.</summary>
    public static Diagnostic Locked(string stack, string lockFile, string pid, string user, string host, string since) => new("DM0510", Severity.Error,
        $"The stack '{stack}' is locked by process {pid} of {user} on {host} since {since}. "
        + $"Wait until that run has ended. If it is gone for good, delete the lock file '{lockFile}'.")
    {
        Location = new SourceLocation(lockFile),
        Stack = stack,
    };

    /// <summary>DM0511: a lock was left by a process that is dead.</summary>
    public static Diagnostic StaleLockRemoved(string stack, string lockFile, string pid, string since) => new("DM0511", Severity.Warning,
        $"The stack '{stack}' was locked since {since} by process {pid} of this machine, which is dead; its lock '{lockFile}' was removed.")
    {
        Stack = stack,
    };

    /// <summary>DM0512: the last run was interrupted, and its loose ends were tied up by asking the cloud.</summary>
    public static Diagnostic Recovered(string stack, string urn, string what) => new("DM0512", Severity.Info,
        $"The last run of '{stack}' was interrupted. The cloud was asked about '{urn}': {what} There is nothing to do.")
    {
        Stack = stack,
        Urn = urn,
    };

    /// <summary>DM0513: the state needs something that this engine does not know.</summary>
    public static Diagnostic UnsupportedFeature(string file, string feature) => new("DM0513", Severity.Error,
        $"The state file '{file}' uses '{feature}', which this engine does not know: it would be lost. Pulumi wrote it. "
        + "Take it out of the program and deploy once with Pulumi, or stay with Pulumi for this stack.")
    {
        Location = new SourceLocation(file),
    };

    private static string Restore(string file) => File.Exists(file + ".bak")
        ? $"The state before it is in '{file}.bak': copy it over the file to go back to it, then run `mesh refresh`."
        : "There is no backup beside it; see the folder 'backups' of the state.";
}
