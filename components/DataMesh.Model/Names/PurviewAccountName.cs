namespace DataMesh.Model.Names;

/// <summary>The name of Purview account: 3 to 63 characters, unique in all of Azure.</summary>
public sealed record PurviewAccountName : AzureName
{
    private PurviewAccountName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a Purview account",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(3, 63),
        NameCondition.LettersDigitsHyphens,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit,
        NameCondition.NoDoubleHyphen);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static PurviewAccountName Parse(string text) => new(text);
}
