namespace DataMesh.Model.Names;

/// <summary>The name of a dedicated SQL pool, which is also its database's: 1 to 15 characters, unique in its workspace.</summary>
public sealed record SqlPoolName : AzureName
{
    private SqlPoolName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a dedicated SQL pool",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 15),
        NameCondition.LettersDigitsUnderscores,
        NameCondition.StartsWithLetter);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static SqlPoolName Parse(string text) => new(text);
}
