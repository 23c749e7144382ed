namespace DataMesh.Model.Names;

/// <summary>
/// The name of a database of a Data Explorer cluster: 1 to 64 characters, unique in its cluster whatever its case (Azure allows 260, and blanks and stops,
/// which queries would have to quote).
/// </summary>
public sealed record DataExplorerDatabaseName : AzureName
{
    private DataExplorerDatabaseName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a telemetry database",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 64),
        NameCondition.LettersDigitsHyphens,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name, or the diagnostic that refuses it.</summary>
    public static Checked<DataExplorerDatabaseName> Check(string? text, SourceLocation? location = null) =>
        Rule.Refusal(text, location) is { } refusal
            ? Checked<DataExplorerDatabaseName>.Refuse(refusal)
            : Checked<DataExplorerDatabaseName>.Accept(new DataExplorerDatabaseName(text ?? ""));

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static DataExplorerDatabaseName Parse(string text) => new(text);
}
