namespace DataMesh.Model.Names;

/// <summary>The name of cost export, cost view or cost alert: 3 to 64 characters.</summary>
public sealed record CostReportName : AzureName
{
    private CostReportName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a cost export, view or alert",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(3, 64),
        NameCondition.LettersDigitsHyphensUnderscores,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static CostReportName Parse(string text) => new(text);
}
