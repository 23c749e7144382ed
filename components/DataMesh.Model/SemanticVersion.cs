using System.Globalization;

namespace DataMesh.Model;

/// <summary>A version of a contract, as Semantic Versioning 2.0.0 has it, the three numbers only: a contract that is in force is no pre-release.</summary>
/// <param name="Major">Raised where readers have to change something.</param>
/// <param name="Minor">Raised where readers get more, or are told something.</param>
/// <param name="Patch">Raised where nothing changes for readers.</param>
public readonly record struct SemanticVersion(int Major, int Minor, int Patch) : IComparable<SemanticVersion>
{
    // Nine digits fit an int.
    private const int MostDigits = 9;

    /// <summary>Reads major.minor.patch, each without leading zeros; null where the text is not of that form.</summary>
    public static SemanticVersion? TryParse(string? text) =>
        text?.Split('.') is [var major, var minor, var patch] && IsNumber(major) && IsNumber(minor) && IsNumber(patch)
            ? new SemanticVersion(Number(major), Number(minor), Number(patch))
            : null;

    /// <summary>Whether a later version tells readers that they have to change something; before version 1 nothing tells them.</summary>
    internal bool IsBrokenBy(SemanticVersion later) => Major > 0 && later.Major > Major;

    /// <inheritdoc/>
    public int CompareTo(SemanticVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <summary>The text major.minor.patch.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static bool IsNumber(string text) =>
        text.Length is > 0 and <= MostDigits && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0');

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
