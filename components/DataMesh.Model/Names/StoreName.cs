namespace DataMesh.Model.Names;

/// <summary>The name of a store inside its domain: 2 to 15 characters in lower-case kebab.</summary>
public sealed record StoreName : MeshName
{
    private StoreName(string value) : base(value)
    {
    }

    /// <summary>What such a name must look like.</summary>
    public static NameRule Rule { get; } = new(
        "a store",
        "It is part of the name of a server, which Azure bounds at 63 characters.",
        NameCondition.Length(2, 15),
        NameCondition.LowerCaseKebab,
        NameCondition.StartsWithLetter,
        NameCondition.EndsWithLetterOrDigit,
        NameCondition.NoDoubleHyphen);

    /// <summary>The name, or the diagnostic that refuses it.</summary>
    public static Checked<StoreName> Check(string? text, SourceLocation? location = null) =>
        Rule.Refusal(text, location) is { } refusal ? Checked<StoreName>.Refuse(refusal) : Checked<StoreName>.Accept(new StoreName(text ?? ""));

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The text breaks the rule (DM0101).</exception>
    public static StoreName Parse(string text, SourceLocation? location = null) => Check(text, location).Value;
}
