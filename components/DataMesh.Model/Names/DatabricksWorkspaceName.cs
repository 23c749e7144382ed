namespace DataMesh.Model.Names;

/// <summary>The name of an Azure Databricks workspace: 3 to 64 characters, unique in its resource group.</summary>
public sealed record DatabricksWorkspaceName : AzureName
{
    private DatabricksWorkspaceName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a Databricks workspace",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(3, 64),
        NameCondition.LettersDigitsHyphensUnderscores);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static DatabricksWorkspaceName Parse(string text) => new(text);
}
