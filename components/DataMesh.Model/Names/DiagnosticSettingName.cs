namespace DataMesh.Model.Names;

/// <summary>The name of diagnostic setting: 1 to 260 characters (ours use a smaller alphabet than Azure allows).</summary>
public sealed record DiagnosticSettingName : AzureName
{
    private DiagnosticSettingName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a diagnostic setting",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 260),
        NameCondition.LettersDigitsHyphensUnderscores);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static DiagnosticSettingName Parse(string text) => new(text);
}
