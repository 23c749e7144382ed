namespace DataMesh.Model.Names;

/// <summary>The name of an Azure Data Explorer cluster: 4 to 22 characters, unique in all of Azure.</summary>
public sealed record DataExplorerClusterName : AzureName
{
    private DataExplorerClusterName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a Data Explorer cluster",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(4, 22),
        NameCondition.LowerCaseLettersAndDigits,
        NameCondition.StartsWithLetter);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static DataExplorerClusterName Parse(string text) => new(text);
}
