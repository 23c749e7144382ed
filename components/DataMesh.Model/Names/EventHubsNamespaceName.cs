namespace DataMesh.Model.Names;

/// <summary>The name of an Event Hubs namespace: 6 to 50 characters, unique in all of Azure.</summary>
public sealed record EventHubsNamespaceName : AzureName
{
    private EventHubsNamespaceName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "an Event Hubs namespace",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(6, 50),
        NameCondition.LettersDigitsHyphens,
        NameCondition.StartsWithLetter,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static EventHubsNamespaceName Parse(string text) => new(text);
}
