namespace DataMesh.Model.Names;

/// <summary>The name of Log Analytics workspace: 4 to 63 characters.</summary>
public sealed record LogWorkspaceName : AzureName
{
    private LogWorkspaceName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a Log Analytics workspace",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(4, 63),
        NameCondition.LettersDigitsHyphens,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static LogWorkspaceName Parse(string text) => new(text);
}
