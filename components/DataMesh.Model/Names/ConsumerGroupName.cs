namespace DataMesh.Model.Names;

/// <summary>The name of a consumer group of an event hub: 1 to 50 characters.</summary>
public sealed record ConsumerGroupName : AzureName
{
    private ConsumerGroupName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a consumer group",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 50),
        NameCondition.LettersDigitsHyphensUnderscoresStops,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static ConsumerGroupName Parse(string text) => new(text);
}
