namespace DataMesh.Model.Environments;

/// <summary>An environment: dev, test or prod. Closed, since profiles and address spaces are made for these.</summary>
public sealed record EnvironmentName : IComparable<EnvironmentName>
{
    private readonly int _order;

    private EnvironmentName(string value, int order)
    {
        Value = value;
        _order = order;
    }

    /// <summary>Where changes are tried.</summary>
    public static EnvironmentName Dev { get; } = new("dev", 0);

    /// <summary>Where changes are proven.</summary>
    public static EnvironmentName Test { get; } = new("test", 1);

    /// <summary>Where the company works.</summary>
    public static EnvironmentName Prod { get; } = new("prod", 2);

    /// <summary>All environments, in the order in which a change travels.</summary>
    public static ImmutableArray<EnvironmentName> All { get; } = [Dev, Test, Prod];

    /// <summary>The text: dev, test or prod.</summary>
    public string Value { get; }

    /// <summary>The environment of that name, or the diagnostic that refuses it (DM0103).</summary>
    public static Checked<EnvironmentName> Check(string? text, SourceLocation? location = null) =>
        All.FirstOrDefault(environment => environment.Value == text) is { } found
            ? Checked<EnvironmentName>.Accept(found)
            : Checked<EnvironmentName>.Refuse(NameDiagnostics.UnknownEnvironment(text ?? "", location));

    /// <summary>The environment of that name.</summary>
    /// <exception cref="MeshException">There is none (DM0103).</exception>
    public static EnvironmentName Parse(string text) => Check(text).Value;

    /// <inheritdoc/>
    public int CompareTo(EnvironmentName? other) => _order.CompareTo(other?._order ?? -1);

    /// <summary>The text: dev, test or prod.</summary>
    public override string ToString() => Value;
}
