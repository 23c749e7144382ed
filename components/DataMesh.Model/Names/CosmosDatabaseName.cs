namespace DataMesh.Model.Names;

/// <summary>The name of a database in a Cosmos DB account: 1 to 63 characters (Azure allows more of them, and more kinds).</summary>
public sealed record CosmosDatabaseName : AzureName
{
    private CosmosDatabaseName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a document database",
        "It is part of the scope of a role.",
        NameCondition.Length(1, 63),
        NameCondition.LettersDigitsHyphensUnderscores,
        NameCondition.StartsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static CosmosDatabaseName Parse(string text) => new(text);
}
