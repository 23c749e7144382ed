using System.Collections.Immutable;

namespace DataMesh.SimulatedAzure.Types;

/// <summary>One of several shapes; among objects, the constants of their properties (<c>kind</c>, <c>type</c>) tell which.</summary>
internal sealed class UnionShape(ImmutableArray<Shape> options) : Shape
{
    public ImmutableArray<Shape> Options { get; } = options;

    public override string Label => string.Join(" or ", Options.Select(option => option.Label).Distinct());

    /// <summary>
    /// The option that a value is meant to be: the only sound guess from its kind and its constants; null when none is near. A union of
    /// which the schema leaves variants out has <see cref="AnyShape"/> among its options: a value that is none of those described passes.
    /// </summary>
    public Shape? Choose(object value)
    {
        Shape? near = null;
        Shape? open = null;
        foreach (var option in Options)
        {
            switch (option)
            {
                case AnyShape:
                    open = option;
                    break;
                case ScalarShape scalar when scalar.Accepts(value):
                case EnumShape when value is string:
                case ListShape when value is IReadOnlyList<object?>:
                case MapShape when value is IReadOnlyDictionary<string, object?>:
                    return option;
                case ObjectShape shape when value is IReadOnlyDictionary<string, object?> map:
                    var constants = shape.MatchConstants(map);
                    if (constants is true) return option;
                    if (constants is null) near ??= option;
                    break;
            }
        }
        return open ?? near;
    }
}
