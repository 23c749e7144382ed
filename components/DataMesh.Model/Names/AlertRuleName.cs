namespace DataMesh.Model.Names;

/// <summary>The name of alert rule: 1 to 260 characters (ours use a smaller alphabet than Azure allows).</summary>
public sealed record AlertRuleName : AzureName
{
    private AlertRuleName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "an alert rule",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 260),
        NameCondition.LettersDigitsHyphens,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static AlertRuleName Parse(string text) => new(text);
}
