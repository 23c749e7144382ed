namespace DataMesh.Model.Names;

/// <summary>The name of a group of schemas in an Event Hubs namespace: 1 to 50 characters.</summary>
public sealed record SchemaGroupName : AzureName
{
    private SchemaGroupName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a schema group",
        "Azure refuses it (Event Hubs quotas and limits).",
        NameCondition.Length(1, 50),
        NameCondition.LettersDigitsHyphensUnderscoresStops,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static SchemaGroupName Parse(string text) => new(text);
}
