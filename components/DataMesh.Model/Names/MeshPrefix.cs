namespace DataMesh.Model.Names;

/// <summary>The prefix that starts every Azure name of the mesh: 2 to 10 lower-case letters and digits.</summary>
public sealed record MeshPrefix : MeshName
{
    private MeshPrefix(string value) : base(value)
    {
    }

    /// <summary>What such a name must look like.</summary>
    public static NameRule Rule { get; } = new(
        "the mesh",
        "It starts every Azure name, among them storage accounts, which allow neither hyphens nor capitals and have 24 characters in all.",
        NameCondition.Length(2, 10),
        NameCondition.LowerCaseLettersAndDigits,
        NameCondition.StartsWithLetter);

    /// <summary>The name, or the diagnostic that refuses it.</summary>
    public static Checked<MeshPrefix> Check(string? text, SourceLocation? location = null) =>
        Rule.Refusal(text, location) is { } refusal ? Checked<MeshPrefix>.Refuse(refusal) : Checked<MeshPrefix>.Accept(new MeshPrefix(text ?? ""));

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The text breaks the rule (DM0101).</exception>
    public static MeshPrefix Parse(string text, SourceLocation? location = null) => Check(text, location).Value;
}
