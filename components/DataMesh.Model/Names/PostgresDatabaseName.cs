namespace DataMesh.Model.Names;

/// <summary>The name of a PostgreSQL database: 1 to 63 characters (ours use a smaller alphabet than Azure allows, so that no query has to quote it).</summary>
public sealed record PostgresDatabaseName : AzureName
{
    private PostgresDatabaseName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a PostgreSQL database",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 63),
        NameCondition.LettersDigitsHyphensUnderscores,
        NameCondition.StartsWithLetter,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static PostgresDatabaseName Parse(string text) => new(text);
}
