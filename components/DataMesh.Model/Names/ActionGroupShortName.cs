namespace DataMesh.Model.Names;

/// <summary>The name of the short name of an action group: 1 to 12 characters, shown in mails and text messages.</summary>
public sealed record ActionGroupShortName : AzureName
{
    private ActionGroupShortName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "the short name of an action group",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 12),
        NameCondition.LowerCaseLettersAndDigits);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static ActionGroupShortName Parse(string text) => new(text);
}
