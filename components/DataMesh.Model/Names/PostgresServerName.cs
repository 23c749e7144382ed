namespace DataMesh.Model.Names;

/// <summary>The name of a PostgreSQL flexible server: 3 to 63 characters, unique in all of Azure.</summary>
public sealed record PostgresServerName : AzureName
{
    private PostgresServerName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a PostgreSQL server",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(3, 63),
        NameCondition.LowerCaseKebab,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static PostgresServerName Parse(string text) => new(text);
}
