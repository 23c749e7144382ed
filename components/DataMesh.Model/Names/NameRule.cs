namespace DataMesh.Model.Names;

/// <summary>What a kind of name must look like: named conditions, all of which must hold.</summary>
/// <param name="kind">What is named, with its article: "a storage account".</param>
/// <param name="reason">Why the rule is as it is, and where that is written.</param>
/// <param name="conditions">The conditions, in the order in which they are checked.</param>
public sealed class NameRule(string kind, string reason, params ImmutableArray<NameCondition> conditions)
{
    /// <summary>What is named, with its article.</summary>
    public string Kind { get; } = kind;

    /// <summary>Why the rule is as it is.</summary>
    public string Reason { get; } = reason;

    /// <summary>The conditions.</summary>
    public ImmutableArray<NameCondition> Conditions { get; } = conditions;

    /// <summary>Whether <paramref name="name"/> meets all conditions.</summary>
    public bool Allows(string name) => Conditions.All(condition => condition.Holds(name));

    /// <summary>The diagnostic that refuses <paramref name="name"/>, naming every condition that fails; null if the name is legal.</summary>
    public Diagnostic? Refusal(string? name, SourceLocation? location = null)
    {
        var text = name ?? "";
        return Allows(text) ? null : NameDiagnostics.IllegalName(this, text, [.. Conditions.Where(condition => !condition.Holds(text))], location);
    }
}
