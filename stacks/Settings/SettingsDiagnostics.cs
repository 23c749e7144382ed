namespace DataMesh.Stacks.Settings;

/// <summary>The diagnostics about YAML files and settings: DM0301 to DM0312.</summary>
internal static class SettingsDiagnostics
{
    public static Diagnostic BrokenYaml(string reason, SourceLocation location) => Error(
        "DM0301",
        $"The file is not YAML: {reason} Nothing in it can be used. Correct the line.",
        location);

    public static Diagnostic MissingFile(string file) => Error(
        "DM0302",
        $"The file {file} is missing: every stack needs its settings. Create it, or run from the directory that has Pulumi.yaml.",
        null);

    public static Diagnostic UnknownKey(string key, string? origin, IEnumerable<string> siblings, SourceLocation? location)
    {
        var words = siblings.ToImmutableArray();
        return Error(
            "DM0303",
            $"There is no key '{Dotted(key)}'{In(origin)}: a key that nothing reads is a mistake waiting to be "
                + $"found.{Suggestion.For(Last(key), words)}"
                + (words.IsEmpty ? " Remove it." : $" Known here: {string.Join(", ", words)}."),
            location);
    }

    public static Diagnostic DuplicateKey(string key, SourceLocation first, SourceLocation location) => Error(
        "DM0304",
        $"The key '{Dotted(key)}' stands twice (first in line {first.Line}): which one counts would be chance. Remove one of them.",
        location);

    public static Diagnostic WrongValue(string key, string value, string expected, string? origin, SourceLocation? location) => Error(
        "DM0305",
        $"The value '{value}' of '{Dotted(key)}'{In(origin)} is wrong: it must be {expected}. Correct it.",
        location);

    public static Diagnostic MissingKey(string key, string expected, string where, SourceLocation? location) => Error(
        "DM0306",
        $"The key '{Dotted(key)}' is missing: it is needed, and has no default. Set it in {where}, to {expected}.",
        location);

    public static Diagnostic UnknownStack(string text, ImmutableArray<StackName> known) => Error(
        "DM0307",
        $"There is no stack '{text}': a stack is called after a landing zone and an "
            + $"environment.{Suggestion.For(text, known.Select(stack => stack.ToString()))} Known: {string.Join(", ", known)}.",
        null);

    public static Diagnostic UnsupportedYaml(string what, SourceLocation location) => Error(
        "DM0308",
        $"The file uses {what}, which settings do not need: each key is to stand where a reader looks for it. Write it out.",
        location);

    public static Diagnostic NoSection(string key, string? origin, IEnumerable<string> children, SourceLocation? location) => Error(
        "DM0309",
        $"'{Dotted(key)}'{In(origin)} is a section, but has a single value: it holds the keys {string.Join(", ", children)}. Write these below it.",
        location);

    public static Diagnostic NoMapping(SourceLocation location) => Error(
        "DM0310",
        "The file has no keys at its top: it must be a list of key: value. Correct it.",
        location);

    public static Diagnostic SecretSetting(string key, SourceLocation location) => Error(
        "DM0311",
        $"The setting '{Dotted(key)}' is given as a secret: no setting of the mesh is one, and a secret could not be shown in a "
            + "preview. Set it in plain text.",
        location);

    /// <summary>A key as people write it: levels separated by full stops.</summary>
    public static string Dotted(string key) => key.Replace(':', '.');

    private static Diagnostic Error(string code, string message, SourceLocation? location) => new(code, Severity.Error, message, location);

    private static string In(string? origin) => origin is null ? "" : $" ({origin})";

    private static string Last(string key) => key[(key.LastIndexOf(':') + 1)..];
}
