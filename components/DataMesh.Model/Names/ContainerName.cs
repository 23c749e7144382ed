namespace DataMesh.Model.Names;

/// <summary>The name of blob container: 3 to 63 characters.</summary>
public sealed record ContainerName : AzureName
{
    private ContainerName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a blob container",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(3, 63),
        NameCondition.LowerCaseKebab,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit,
        NameCondition.NoDoubleHyphen);

    /// <summary>The name, or the diagnostic that refuses it.</summary>
    public static Checked<ContainerName> Check(string? text, SourceLocation? location = null) =>
        Rule.Refusal(text, location) is { } refusal ? Checked<ContainerName>.Refuse(refusal) : Checked<ContainerName>.Accept(new ContainerName(text ?? ""));

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static ContainerName Parse(string text) => new(text);
}
