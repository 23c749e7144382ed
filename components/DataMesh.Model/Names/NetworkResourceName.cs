namespace DataMesh.Model.Names;

/// <summary>
/// The name of network resource: subnets, network security groups, peerings, private endpoints, zone groups and links: 1 to 80
/// characters.
/// </summary>
public sealed record NetworkResourceName : AzureName
{
    private NetworkResourceName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a network resource",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 80),
        NameCondition.LettersDigitsHyphensUnderscoresStops,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterDigitOrUnderscore);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static NetworkResourceName Parse(string text) => new(text);
}
