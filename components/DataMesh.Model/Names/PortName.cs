namespace DataMesh.Model.Names;

/// <summary>The name of an output port inside its product: 2 to 30 characters in lower-case kebab.</summary>
public sealed record PortName : MeshName
{
    private PortName(string value) : base(value)
    {
    }

    /// <summary>What such a name must look like.</summary>
    public static NameRule Rule { get; } = new(
        "an output port",
        "It is part of addresses such as finance/billed-fees/billed-fees and of resource names.",
        NameCondition.Length(2, 30),
        NameCondition.LowerCaseKebab,
        NameCondition.StartsWithLetter,
        NameCondition.EndsWithLetterOrDigit,
        NameCondition.NoDoubleHyphen);

    /// <summary>The name, or the diagnostic that refuses it.</summary>
    public static Checked<PortName> Check(string? text, SourceLocation? location = null) =>
        Rule.Refusal(text, location) is { } refusal ? Checked<PortName>.Refuse(refusal) : Checked<PortName>.Accept(new PortName(text ?? ""));

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The text breaks the rule (DM0101).</exception>
    public static PortName Parse(string text, SourceLocation? location = null) => Check(text, location).Value;
}
