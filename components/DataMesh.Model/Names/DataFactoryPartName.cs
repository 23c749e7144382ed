namespace DataMesh.Model.Names;

/// <summary>The name of a credential or of a managed private endpoint of a data factory: 1 to 127 characters, unique in the factory.</summary>
public sealed record DataFactoryPartName : AzureName
{
    private DataFactoryPartName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a credential or private endpoint of a data factory",
        "Azure refuses it (the specification of Microsoft.DataFactory).",
        NameCondition.Length(1, 127),
        NameCondition.LettersDigitsHyphensUnderscores,
        NameCondition.EndsWithLetterDigitOrUnderscore);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static DataFactoryPartName Parse(string text) => new(text);
}
