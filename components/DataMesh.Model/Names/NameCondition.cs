namespace DataMesh.Model.Names;

/// <summary>One named condition of a naming rule.</summary>
/// <param name="text">The condition in words, to follow "a name": "has 3 to 24 characters".</param>
/// <param name="holds">Whether a text meets it.</param>
public sealed class NameCondition(string text, Func<string, bool> holds)
{
    /// <summary>The condition in words.</summary>
    public string Text { get; } = text;

    /// <summary>Between <paramref name="minimum"/> and <paramref name="maximum"/> characters, both included.</summary>
    public static NameCondition Length(int minimum, int maximum) =>
        new($"has {minimum} to {maximum} characters", name => name.Length >= minimum && name.Length <= maximum);

    /// <summary>Nothing but a-z and 0-9.</summary>
    public static NameCondition LowerCaseLettersAndDigits { get; } =
        new("has only lower-case letters a-z and digits", name => name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));

    /// <summary>Nothing but a-z, 0-9 and the hyphen.</summary>
    public static NameCondition LowerCaseKebab { get; } =
        new("has only lower-case letters a-z, digits and hyphens", name => name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));

    /// <summary>Nothing but ASCII letters, digits and the underscore.</summary>
    public static NameCondition LettersDigitsUnderscores { get; } = Only("letters, digits and underscores", "_");

    /// <summary>Nothing but ASCII letters, digits and the hyphen.</summary>
    public static NameCondition LettersDigitsHyphens { get; } = Only("letters, digits and hyphens", "-");

    /// <summary>Nothing but ASCII letters, digits, hyphen and underscore.</summary>
    public static NameCondition LettersDigitsHyphensUnderscores { get; } = Only("letters, digits, hyphens and underscores", "-_");

    /// <summary>Nothing but ASCII letters, digits, hyphen, underscore and full stop.</summary>
    public static NameCondition LettersDigitsHyphensUnderscoresStops { get; } = Only("letters, digits, hyphens, underscores and full stops", "-_.");

    /// <summary>Nothing but ASCII letters, digits, hyphen, underscore, full stop and parentheses.</summary>
    public static NameCondition ResourceGroupCharacters { get; } = Only("letters, digits, hyphens, underscores, full stops and parentheses", "-_.()");

    /// <summary>A letter first.</summary>
    public static NameCondition StartsWithLetter { get; } = new("starts with a letter", name => name.Length > 0 && char.IsAsciiLetter(name[0]));

    /// <summary>A letter or digit first.</summary>
    public static NameCondition StartsWithLetterOrDigit { get; } =
        new("starts with a letter or digit", name => name.Length > 0 && char.IsAsciiLetterOrDigit(name[0]));

    /// <summary>A letter or digit last.</summary>
    public static NameCondition EndsWithLetterOrDigit { get; } =
        new("ends with a letter or digit", name => name.Length > 0 && char.IsAsciiLetterOrDigit(name[^1]));

    /// <summary>A letter, digit or underscore last.</summary>
    public static NameCondition EndsWithLetterDigitOrUnderscore { get; } =
        new("ends with a letter, digit or underscore", name => name.Length > 0 && (char.IsAsciiLetterOrDigit(name[^1]) || name[^1] == '_'));

    /// <summary>No full stop last.</summary>
    public static NameCondition DoesNotEndWithStop { get; } = new("does not end with a full stop", name => !name.EndsWith('.'));

    /// <summary>No two hyphens in a row.</summary>
    public static NameCondition NoDoubleHyphen { get; } = new("has no two hyphens in a row", name => !name.Contains("--", StringComparison.Ordinal));

    /// <summary>No -ondemand anywhere.</summary>
    public static NameCondition NoOnDemand { get; } = new("does not contain -ondemand", name => !name.Contains("-ondemand", StringComparison.Ordinal));

    /// <summary>Whether <paramref name="name"/> meets the condition.</summary>
    public bool Holds(string name) => holds(name);

    private static NameCondition Only(string words, string alsoAllowed) =>
        new($"has only {words}", name => name.All(c => char.IsAsciiLetterOrDigit(c) || alsoAllowed.Contains(c, StringComparison.Ordinal)));
}
