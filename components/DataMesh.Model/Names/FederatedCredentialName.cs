namespace DataMesh.Model.Names;

/// <summary>The name of federated credential: 3 to 120 characters.</summary>
public sealed record FederatedCredentialName : AzureName
{
    private FederatedCredentialName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a federated credential",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(3, 120),
        NameCondition.LettersDigitsHyphensUnderscores,
        NameCondition.StartsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static FederatedCredentialName Parse(string text) => new(text);
}
