namespace Pulumi;

/// <summary>The name by which an engine knows a resource: <c>urn:pulumi:stack::project::parentType$type::name</c>.</summary>
public readonly struct Urn(string value) : IEquatable<Urn>
{
    private readonly string _value = value;

    public static implicit operator string(Urn value) => value.ToString();

    public static bool operator ==(Urn left, Urn right) => left.Equals(right);

    public static bool operator !=(Urn left, Urn right) => !left.Equals(right);

    /// <summary>The URN that a resource has or had; parts that are not given are those of the run.</summary>
    public static Output<string> Create(
        Input<string> name,
        Input<string> type,
        Resource? parent = null,
        Input<string>? parentUrn = null,
        Input<string>? project = null,
        Input<string>? stack = null)
    {
        var above = parent is null ? parentUrn : (Input<string>)parent.Urn;
        return Output
            .Tuple(name, type, above ?? "", project ?? ProgramRun.Required.Info.Project, stack ?? ProgramRun.Required.Info.Stack)
            .Apply(parts => Build(parts.Item5, parts.Item4, parts.Item3.Length == 0 ? "" : QualifiedTypeOf(parts.Item3), parts.Item2, parts.Item1));
    }

    public bool Equals(Urn other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Urn other && Equals(other);

    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    public override string ToString() => _value ?? "";

    internal static string Build(string stack, string project, string parentType, string type, string name) =>
        $"urn:pulumi:{stack}::{project}::{(parentType.Length == 0 ? type : $"{parentType}${type}")}::{name}";

    /// <summary>The types of the parents and the type, joined by <c>$</c>; empty where the text is no URN.</summary>
    internal static string QualifiedTypeOf(string urn) => urn.Split("::", 4) is [_, _, var type, _] ? type : "";

    internal static string TypeOf(string urn) => QualifiedTypeOf(urn) is { Length: > 0 } type ? type[(type.LastIndexOf('$') + 1)..] : "unknown";

    internal static string NameOf(string urn) => urn.Split("::", 4) is [_, _, _, var name] ? name : urn;
}
