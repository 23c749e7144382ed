namespace DataMesh.Stacks.Settings;

/// <summary>The diagnostics about YAML files and settings: DM0301 to DM0311. Those that another reader of the same names and files needs are public.</summary>
public static class SettingsDiagnostics
{
    /// <summary>DM0301: a file is not YAML.</summary>
    /// <param name="reason">What the parser says, as a sentence.</param>
    /// <param name="location">Where it gave up.</param>
    public static Diagnostic BrokenYaml(string reason, SourceLocation location) => Error(
        "DM0301",
        $"The file is not YAML: {reason} Nothing in it can be used. Correct the line.",
        location);

    internal static Diagnostic MissingFile(string file) => Error(
        "DM0302",
        $"The file {file} is missing: every stack needs its settings. Create it, or run from the directory that has Pulumi.yaml.",
        null);

    internal static Diagnostic UnknownKey(string key, string? origin, IEnumerable<string> siblings, SourceLocation? location)
    {
        var words = siblings.ToImmutableArray();
        return Error(
            "DM0303",
            $"There is no key '{Dotted(key)}'{In(origin)}: a key that nothing reads is a mistake waiting to be "
                + $"found.{Suggestion.For(Last(key), words)}"
                + (words.IsEmpty ? " Remove it." : $" Known here: {string.Join(", ", words)}."),
            location);
    }

    internal static Diagnostic DuplicateKey(string key, SourceLocation first, SourceLocation location) => Error(
        "DM0304",
        $"The key '{Dotted(key)}' stands twice (first in line {first.Line}): which one counts would be chance. Remove one of them.",
        location);

    internal static Diagnostic WrongValue(string key, string value, string expected, string? origin, SourceLocation? location) => Error(
        "DM0305",
        $"The value '{value}' of '{Dotted(key)}'{In(origin)} is wrong: it must be {expected}. Correct it.",
        location);

    internal static Diagnostic MissingKey(string key, string expected, string where, SourceLocation? location) => Error(
        "DM0306",
        $"The key '{Dotted(key)}' is missing: it is needed, and has no default. Set it in {where}, to {expected}.",
        location);

    /// <summary>DM0307: there is no such stack.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="known">The stacks that there are.</param>
    public static Diagnostic UnknownStack(string text, ImmutableArray<string> known) => Error(
        "DM0307",
        $"There is no stack '{text}': a stack is called after a landing zone and an "
            + $"environment.{Suggestion.For(text, known)} Known: {string.Join(", ", known)}.",
        null);

    internal static Diagnostic UnsupportedYaml(string what, SourceLocation location) => Error(
        "DM0308",
        $"The file uses {what}, which settings do not need: each key is to stand where a reader looks for it. Write it out.",
        location);

    internal static Diagnostic NoSection(string key, string? origin, IEnumerable<string> children, SourceLocation? location) => Error(
        "DM0309",
        $"'{Dotted(key)}'{In(origin)} is a section, but has a single value: it holds the keys {string.Join(", ", children)}. Write these below it.",
        location);

    internal static Diagnostic NoMapping(SourceLocation location) => Error(
        "DM0310",
        "The file has no keys at its top: it must be a list of key: value. Correct it.",
        location);

    internal static Diagnostic SecretSetting(string key, SourceLocation location) => Error(
        "DM0311",
        $"The setting '{Dotted(key)}' is given as a secret: no setting of the mesh is one, and a secret could not be shown in a "
            + "preview. Set it in plain text.",
        location);

    /// <summary>A key as people write it: levels separated by full stops.</summary>
    internal static string Dotted(string key) => key.Replace(':', '.');

    private static Diagnostic Error(string code, string message, SourceLocation? location) => new(code, Severity.Error, message, location);

    private static string In(string? origin) => origin is null ? "" : $" ({origin})";

    private static string Last(string key) => key[(key.LastIndexOf(':') + 1)..];
}
