namespace DataMesh.SimulatedAzure.Types;

/// <summary>A text, a number, or a truth value.</summary>
internal sealed class ScalarShape : Shape
{
    private ScalarShape(ScalarKind kind, string label)
    {
        Kind = kind;
        Label = label;
    }

    public static ScalarShape Text { get; } = new(ScalarKind.Text, "string");

    public static ScalarShape Number { get; } = new(ScalarKind.Number, "number");

    public static ScalarShape Integer { get; } = new(ScalarKind.Integer, "integer");

    public static ScalarShape Boolean { get; } = new(ScalarKind.Boolean, "boolean");

    public ScalarKind Kind { get; }

    public override string Label { get; }

    public bool Accepts(object value) => Kind switch
    {
        ScalarKind.Text => value is string,
        ScalarKind.Boolean => value is bool,
        ScalarKind.Integer => value is double number && Math.Floor(number) == number,
        ScalarKind.Number => value is double,
        _ => throw new InvalidOperationException($"Unknown kind of scalar {Kind}."),
    };
}
