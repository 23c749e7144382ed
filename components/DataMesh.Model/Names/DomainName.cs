namespace DataMesh.Model.Names;

/// <summary>The name of a domain and of its landing zone: 2 to 20 characters in lower-case kebab.</summary>
public sealed record DomainName : MeshName
{
    private DomainName(string value) : base(value)
    {
    }

    /// <summary>What such a name must look like.</summary>
    public static NameRule Rule { get; } = new(
        "a domain",
        "It is part of the names of resource groups, networks, key vaults and servers, which Azure bounds at 24 to 90 characters.",
        NameCondition.Length(2, 20),
        NameCondition.LowerCaseKebab,
        NameCondition.StartsWithLetter,
        NameCondition.EndsWithLetterOrDigit,
        NameCondition.NoDoubleHyphen);

    /// <summary>The name, or the diagnostic that refuses it.</summary>
    public static Checked<DomainName> Check(string? text, SourceLocation? location = null) =>
        Rule.Refusal(text, location) is { } refusal ? Checked<DomainName>.Refuse(refusal) : Checked<DomainName>.Accept(new DomainName(text ?? ""));

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The text breaks the rule (DM0101).</exception>
    public static DomainName Parse(string text, SourceLocation? location = null) => Check(text, location).Value;
}
