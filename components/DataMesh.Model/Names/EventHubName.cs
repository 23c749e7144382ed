namespace DataMesh.Model.Names;

/// <summary>The name of an event hub: 1 to 50 characters, unique in its namespace whatever its case (Azure allows 256; older tools do not).</summary>
public sealed record EventHubName : AzureName
{
    private EventHubName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a topic",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 50),
        NameCondition.LettersDigitsHyphensUnderscoresStops,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name, or the diagnostic that refuses it.</summary>
    public static Checked<EventHubName> Check(string? text, SourceLocation? location = null) =>
        Rule.Refusal(text, location) is { } refusal ? Checked<EventHubName>.Refuse(refusal) : Checked<EventHubName>.Accept(new EventHubName(text ?? ""));

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static EventHubName Parse(string text) => new(text);
}
