namespace DataMesh.Model.Names;

/// <summary>The name of key vault: 3 to 24 characters, unique in all of Azure, also among deleted vaults that are still kept.</summary>
public sealed record KeyVaultName : AzureName
{
    private KeyVaultName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a key vault",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(3, 24),
        NameCondition.LettersDigitsHyphens,
        NameCondition.StartsWithLetter,
        NameCondition.EndsWithLetterOrDigit,
        NameCondition.NoDoubleHyphen);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static KeyVaultName Parse(string text) => new(text);
}
