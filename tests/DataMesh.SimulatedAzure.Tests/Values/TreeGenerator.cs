using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.SimulatedAzure.Tests.Values;

/// <summary>Arbitrary trees of values: every kind, any text, nested to a depth.</summary>
internal static class TreeGenerator
{
    public static Arbitrary<Dictionary<string, object?>> Trees { get; } = Object(3).ToArbitrary();

    private static Gen<object?> Value(int depth)
    {
        var scalars = Gen.OneOf(
            Gen.Constant<object?>(null),
            ArbMap.Default.GeneratorFor<bool>().Select(flag => (object?)flag),
            ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite).Select(number => (object?)number),
            TextOf().Select(text => (object?)text));
        return depth == 0
            ? scalars
            : Gen.OneOf(scalars, Value(depth - 1).ListOf(3).Select(items => (object?)items.ToList()), Object(depth - 1).Select(map => (object?)map));
    }

    private static Gen<Dictionary<string, object?>> Object(int depth) =>
        TextOf().SelectMany(_ => Value(depth), (key, value) => (key, value)).ListOf(4).Select(entries =>
        {
            var map = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var (key, value) in entries) map[key] = value;
            return map;
        });

    private static Gen<string> TextOf() => ArbMap.Default.GeneratorFor<string?>().Select(text => Whole(text ?? ""));

    /// <summary>Half of a surrogate pair is no text that JSON can hold.</summary>
    private static string Whole(string text) => string.Concat(text.Where(character => !char.IsSurrogate(character)));
}
