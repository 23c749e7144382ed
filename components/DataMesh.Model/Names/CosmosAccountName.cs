namespace DataMesh.Model.Names;

/// <summary>The name of a Cosmos DB account: 3 to 44 characters, unique in all of Azure.</summary>
public sealed record CosmosAccountName : AzureName
{
    private CosmosAccountName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a Cosmos DB account",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(3, 44),
        NameCondition.LowerCaseKebab,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit,
        NameCondition.NoDoubleHyphen);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static CosmosAccountName Parse(string text) => new(text);
}
