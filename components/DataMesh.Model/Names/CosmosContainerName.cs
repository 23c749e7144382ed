namespace DataMesh.Model.Names;

/// <summary>The name of a container in a Cosmos DB database: 1 to 63 characters (Azure allows more of them, and more kinds).</summary>
public sealed record CosmosContainerName : AzureName
{
    private CosmosContainerName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a document container",
        "It is part of the scope of a role.",
        NameCondition.Length(1, 63),
        NameCondition.LettersDigitsHyphensUnderscores,
        NameCondition.StartsWithLetterOrDigit);

    /// <summary>The name, or the diagnostic that refuses it.</summary>
    public static Checked<CosmosContainerName> Check(string? text, SourceLocation? location = null) =>
        Rule.Refusal(text, location) is { } refusal
            ? Checked<CosmosContainerName>.Refuse(refusal)
            : Checked<CosmosContainerName>.Accept(new CosmosContainerName(text ?? ""));

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static CosmosContainerName Parse(string text) => new(text);
}
