namespace DataMesh.Model.Names;

/// <summary>The name of budget: 1 to 63 characters.</summary>
public sealed record BudgetName : AzureName
{
    private BudgetName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a budget",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 63),
        NameCondition.LettersDigitsHyphensUnderscores);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static BudgetName Parse(string text) => new(text);
}
