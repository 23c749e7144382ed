namespace DataMesh.Engine.Evaluating;

/// <summary>
/// A range of versions, as programs demand one: comparisons (<c>&gt;=3.5.0</c>, <c>!3.7.7</c>, <c>3.x</c>) of which all must hold, and <c>||</c> between
/// alternatives. A version without comparison is that one.
/// </summary>
internal sealed class VersionRange
{
    private static readonly string[] Operators = [">=", "<=", "==", "!=", ">", "<", "=", "!"];

    private readonly ImmutableArray<ImmutableArray<Func<Version, bool>>> _alternatives;

    private VersionRange(ImmutableArray<ImmutableArray<Func<Version, bool>>> alternatives) => _alternatives = alternatives;

    /// <summary>The version of Pulumi whose protocol and semantics this engine has.</summary>
    public static Version Spoken { get; } = new(3, 260, 0);

    /// <summary>The range; null where the text is none.</summary>
    public static VersionRange? TryParse(string text)
    {
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<Func<Version, bool>>>();
        foreach (var alternative in text.Split("||"))
        {
            var comparisons = Joined(alternative).Select(Comparison).ToList();
            if (comparisons.Count == 0 || comparisons.Contains(null))
                return null;
            alternatives.Add([.. comparisons.OfType<Func<Version, bool>>()]);
        }

        return new VersionRange(alternatives.DrainToImmutable());
    }

    public bool Contains(Version version) => _alternatives.Any(comparisons => comparisons.All(holds => holds(version)));

    // An operator may stand apart from its version.
    private static IEnumerable<string> Joined(string alternative)
    {
        var before = "";
        foreach (var word in alternative.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isOperator = Operators.Contains(word);
            if (!isOperator)
                yield return before + word;
            before = isOperator ? before + word : "";
        }

        if (before.Length > 0)
            yield return before;
    }

    private static Func<Version, bool>? Comparison(string word)
    {
        var comparing = Operators.FirstOrDefault(candidate => word.StartsWith(candidate, StringComparison.Ordinal)) ?? "";
        if (Bounds(word[comparing.Length..]) is not var (from, to))
            return null;
        return comparing switch
        {
            ">=" => version => version >= from,
            "<=" => version => version < to,
            ">" => version => version >= to,
            "<" => version => version < from,
            "!=" or "!" => version => version < from || version >= to,
            _ => version => version >= from && version < to,
        };
    }

    // The first version that is meant, and the first one above: '3.x' is all from 3.0.0 to below 4.0.0. What follows a '-' or '+' orders no release.
    private static (Version From, Version To)? Bounds(string text)
    {
        if (text.Split('-', '+')[0].Split('.') is not [var major, .. { Length: <= 2 } rest] || !int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var first))
            return null;
        var numbers = new List<int> { first };
        foreach (var part in rest)
        {
            if (part is "x" or "X" or "*")
                break;
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;
            numbers.Add(number);
        }

        return numbers switch
        {
            [var x] when rest.Length > 0 => (new Version(x, 0, 0), new Version(x + 1, 0, 0)),
            [var x, var y] when rest.Length > 1 => (new Version(x, y, 0), new Version(x, y + 1, 0)),
            [var x, var y, var z] => (new Version(x, y, z), new Version(x, y, z + 1)),
            _ => null,
        };
    }
}
