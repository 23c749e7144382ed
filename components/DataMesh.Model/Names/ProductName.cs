namespace DataMesh.Model.Names;

/// <summary>The name of a data product inside its domain: 2 to 30 characters in lower-case kebab.</summary>
public sealed record ProductName : MeshName
{
    private ProductName(string value) : base(value)
    {
    }

    /// <summary>What such a name must look like.</summary>
    public static NameRule Rule { get; } = new(
        "a data product",
        "It is part of the names of a resource group and a managed identity, and of file and folder names.",
        NameCondition.Length(2, 30),
        NameCondition.LowerCaseKebab,
        NameCondition.StartsWithLetter,
        NameCondition.EndsWithLetterOrDigit,
        NameCondition.NoDoubleHyphen);

    /// <summary>The name, or the diagnostic that refuses it.</summary>
    public static Checked<ProductName> Check(string? text, SourceLocation? location = null) =>
        Rule.Refusal(text, location) is { } refusal ? Checked<ProductName>.Refuse(refusal) : Checked<ProductName>.Accept(new ProductName(text ?? ""));

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The text breaks the rule (DM0101).</exception>
    public static ProductName Parse(string text, SourceLocation? location = null) => Check(text, location).Value;
}
