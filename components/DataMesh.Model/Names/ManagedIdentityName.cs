namespace DataMesh.Model.Names;

/// <summary>The name of managed identity: 3 to 128 characters.</summary>
public sealed record ManagedIdentityName : AzureName
{
    private ManagedIdentityName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a managed identity",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(3, 128),
        NameCondition.LettersDigitsHyphensUnderscores,
        NameCondition.StartsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static ManagedIdentityName Parse(string text) => new(text);
}
