namespace DataMesh.Model.Names;

/// <summary>The name of action group: 1 to 260 characters (ours use a smaller alphabet than Azure allows).</summary>
public sealed record ActionGroupName : AzureName
{
    private ActionGroupName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "an action group",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 260),
        NameCondition.LettersDigitsHyphensUnderscores,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static ActionGroupName Parse(string text) => new(text);
}
