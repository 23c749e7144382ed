namespace DataMesh.Model.Names;

/// <summary>The name of SQL database: 1 to 128 characters (ours use a smaller alphabet than Azure allows).</summary>
public sealed record SqlDatabaseName : AzureName
{
    private SqlDatabaseName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a SQL database",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 128),
        NameCondition.LettersDigitsHyphensUnderscoresStops,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static SqlDatabaseName Parse(string text) => new(text);
}
