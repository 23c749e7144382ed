namespace DataMesh.Model.Names;

/// <summary>The name of virtual network: 2 to 64 characters.</summary>
public sealed record VirtualNetworkName : AzureName
{
    private VirtualNetworkName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a virtual network",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(2, 64),
        NameCondition.LettersDigitsHyphensUnderscoresStops,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterDigitOrUnderscore);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static VirtualNetworkName Parse(string text) => new(text);
}
