namespace DataMesh.Model.Names;

/// <summary>The name of SQL server: 1 to 63 characters, unique in all of Azure.</summary>
public sealed record SqlServerName : AzureName
{
    private SqlServerName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a SQL server",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 63),
        NameCondition.LowerCaseKebab,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static SqlServerName Parse(string text) => new(text);
}
