namespace DataMesh.Model.Names;

/// <summary>The name of a workload inside its domain: 2 to 30 characters in lower-case kebab.</summary>
public sealed record WorkloadName : MeshName
{
    private WorkloadName(string value) : base(value)
    {
    }

    /// <summary>What such a name must look like.</summary>
    public static NameRule Rule { get; } = new(
        "a workload",
        "It is the name of what runs it in the cluster and the first part of its address, for which Kubernetes allows these characters.",
        NameCondition.Length(2, 30),
        NameCondition.LowerCaseKebab,
        NameCondition.StartsWithLetter,
        NameCondition.EndsWithLetterOrDigit,
        NameCondition.NoDoubleHyphen);

    /// <summary>The name, or the diagnostic that refuses it.</summary>
    public static Checked<WorkloadName> Check(string? text, SourceLocation? location = null) =>
        Rule.Refusal(text, location) is { } refusal ? Checked<WorkloadName>.Refuse(refusal) : Checked<WorkloadName>.Accept(new WorkloadName(text ?? ""));

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The text breaks the rule (DM0101).</exception>
    public static WorkloadName Parse(string text, SourceLocation? location = null) => Check(text, location).Value;
}
