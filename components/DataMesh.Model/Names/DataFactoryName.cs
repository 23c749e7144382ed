namespace DataMesh.Model.Names;

/// <summary>The name of a data factory: 3 to 63 characters, unique in all of Azure.</summary>
public sealed record DataFactoryName : AzureName
{
    private DataFactoryName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a data factory",
        "Azure refuses it (Azure Data Factory naming rules).",
        NameCondition.Length(3, 63),
        NameCondition.LettersDigitsHyphens,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit,
        NameCondition.NoDoubleHyphen);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static DataFactoryName Parse(string text) => new(text);
}
