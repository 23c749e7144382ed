namespace DataMesh.Model.Names;

/// <summary>The name of key in a vault: 1 to 127 characters.</summary>
public sealed record KeyName : AzureName
{
    private KeyName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a key in a vault",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 127),
        NameCondition.LettersDigitsHyphens);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static KeyName Parse(string text) => new(text);
}
