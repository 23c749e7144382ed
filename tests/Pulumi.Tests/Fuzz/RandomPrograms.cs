using FsCheck;
using FsCheck.Fluent;

namespace Pulumi.Tests.Fuzz;

/// <summary>Draws random programs.</summary>
internal static class RandomPrograms
{
    private static readonly string[] Names = ["a", "b", "c", "d", "e", "f", "g"];

    /// <summary>A program that was deployed before: some of its resources have their earlier names.</summary>
    /// <remarks>
    /// It keeps no references to resources: the next program reads what a stash kept, and need not have registered by then what that refers to. That is an
    /// error, here as in the Pulumi engine, and one that depends on the order of registrations.
    /// </remarks>
    public static Gen<RandomProgram> Before() =>
        from program in All(references: false)
        from renamed in Gen.ArrayOf(Gen.Elements(false, true), Names.Length)
        select program with { Nodes = [.. program.Nodes.Select((node, i) => renamed[i] ? node with { Name = RandomNode.Earlier(node.Name) } : node)] };

    /// <summary>Any program.</summary>
    public static Gen<RandomProgram> Any() => All(references: true);

    private static Gen<RandomProgram> All(bool references)
    {
        var reference = Gen.Choose(-4, 5);
        var options =
            from below in reference
            from dependsOn in reference
            from replaceWith in reference
            from alias in Gen.Choose(-1, 1)
            from trigger in Gen.Choose(-2, 2)
            from ignores in Gen.Elements(false, true)
            from deletesFirst in Gen.Elements<bool?>(null, false, true)
            select new RandomOptions(below, dependsOn, replaceWith, alias, trigger, ignores, deletesFirst);
        var node =
            from kind in Gen.Choose(0, 4)
            from value in Gen.Sized(size => Values(Math.Min(size, 6), references))
            from chosen in options
            select new RandomNode("", kind, value, chosen);
        return
            from names in Gen.Shuffle(Names)
            from nodes in Gen.ArrayOf(node, Names.Length)
            from exported in Values(4, references)
            select new RandomProgram([.. nodes.Select((one, i) => one with { Name = names[i] })], exported);
    }

    private static Gen<RandomValue> Values(int size, bool references)
    {
        var leaves = Gen.OneOf(
            Gen.Elements<object?>(null, true, 0.1, 7, "", "ä\n\"", new StringAsset("text"), ImmutableArray<string>.Empty)
                .Select(value => (RandomValue)new RandomValue.Plain(value)),
            Gen.Constant((RandomValue)new RandomValue.Unknown()),
            Gen.Zip(Gen.Choose(0, 6), Gen.Choose(0, 3)).Select(pair => (RandomValue)new RandomValue.OutputOf(pair.Item1, pair.Item2)),
            Gen.Choose(0, 6).Select(index => references ? new RandomValue.Reference(index) : (RandomValue)new RandomValue.OutputOf(index, 0)));
        if (size == 0)
            return leaves;
        var inner = Values(size / 2, references);
        var pair = Gen.Zip(inner, inner);
        return Gen.OneOf(
            leaves,
            inner.Select(value => (RandomValue)new RandomValue.Secret(value)),
            inner.Select(value => (RandomValue)new RandomValue.Unsecret(value)),
            inner.Select(value => (RandomValue)new RandomValue.Applied(value, false)),
            inner.Select(value => (RandomValue)new RandomValue.Applied(value, true)),
            Gen.ArrayOf(inner, 2).Select(items => (RandomValue)new RandomValue.Items(items)),
            pair.Select(both => (RandomValue)new RandomValue.Entries(both.Item1, both.Item2)),
            pair.Select(both => (RandomValue)new RandomValue.Joined(both.Item1, both.Item2)),
            pair.Select(both => (RandomValue)new RandomValue.AsJson(both.Item1, both.Item2)));
    }
}
