using YamlDotNet.RepresentationModel;

namespace DataMesh.Catalog.Tests.Shapes;

/// <summary>What a part of a document has to look like. Says every place where it does not.</summary>
internal abstract record Shape
{
    public static Shape Text { get; } = new Scalar("a text", node => Scalars.IsText(node));

    public static Shape Number { get; } = new Scalar("a number", Scalars.IsNumber);

    public static Shape Integer { get; } = new Scalar("a whole number", node => Scalars.IsNumber(node) && long.TryParse(node.Value, out _));

    public static Shape Truth { get; } = new Scalar("true or false", Scalars.IsBoolean);

    public static Shape TextOrNumber { get; } = new Scalar("a text, a number, true or false", _ => true);

    public static Shape Link { get; } = new Scalar("an absolute address", node =>
        Scalars.IsText(node) && Uri.IsWellFormedUriString(node.Value, UriKind.Absolute));

    public static Shape Any { get; } = new Anything();

    public static Shape OneOf(params string[] words) =>
        new Scalar($"one of {string.Join(", ", words)}", node => Scalars.IsText(node) && words.Contains(node.Value, StringComparer.Ordinal));

    public static Shape List(Shape item) => new ListOf(() => item);

    public static Shape List(Func<Shape> item) => new ListOf(item);

    /// <summary>An object with these keys and no others; a key that ends in '!' has to be there.</summary>
    public static ObjectOf Object(params (string Key, Shape Shape)[] keys) =>
        new([.. keys.Select(key => (key.Key.TrimEnd('!'), key.Key.EndsWith('!'), key.Shape))]);

    public IEnumerable<string> Faults(YamlNode node) => Faults(node, "$");

    internal abstract IEnumerable<string> Faults(YamlNode node, string place);

    private sealed record Anything : Shape
    {
        internal override IEnumerable<string> Faults(YamlNode node, string place) => [];
    }

    private sealed record Scalar(string What, Func<YamlScalarNode, bool> IsRight) : Shape
    {
        internal override IEnumerable<string> Faults(YamlNode node, string place) =>
            node is YamlScalarNode scalar && IsRight(scalar) ? [] : [$"{place} is not {What}: {node}"];
    }

    private sealed record ListOf(Func<Shape> Item) : Shape
    {
        internal override IEnumerable<string> Faults(YamlNode node, string place) => node is YamlSequenceNode list
            ? list.Children.SelectMany((item, index) => Item().Faults(item, $"{place}[{index}]"))
            : [$"{place} is no list"];
    }
}
