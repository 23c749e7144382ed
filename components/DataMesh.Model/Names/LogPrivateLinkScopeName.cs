namespace DataMesh.Model.Names;

/// <summary>The name of private link scope of Azure Monitor: 1 to 255 characters (ours use a smaller alphabet than Azure allows).</summary>
public sealed record LogPrivateLinkScopeName : AzureName
{
    private LogPrivateLinkScopeName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a private link scope of Azure Monitor",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 255),
        NameCondition.LettersDigitsHyphens,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static LogPrivateLinkScopeName Parse(string text) => new(text);
}
