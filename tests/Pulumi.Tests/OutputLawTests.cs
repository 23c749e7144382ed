using FsCheck;
using FsCheck.Fluent;

namespace Pulumi.Tests;

/// <summary>Whatever tree of operations outputs go through, what one of the leaves is the whole becomes.</summary>
public sealed class OutputLawTests
{
    [Fact]
    public void Secret_unknown_and_value_follow_from_the_leaves() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(bool Secret, bool Known, bool Late)[]>(), ArbMap.Default.ArbFor<byte[]>(), (leaves, shape) =>
        {
            var tree = Build(leaves, shape);
            tree.IsSecret().ShouldBe(leaves.Any(leaf => leaf.Secret));
            tree.IsKnown().ShouldBe(leaves.All(leaf => leaf.Known));
            if (leaves.All(leaf => leaf.Known))
                tree.Value().ShouldBe(leaves.Length);
        }).QuickCheckThrowOnFailure();

    // Each leaf counts one; the bytes choose how the leaves are joined.
    private static Output<int> Build((bool Secret, bool Known, bool Late)[] leaves, byte[] shape)
    {
        var outputs = new Queue<Output<int>>(leaves.Select(Leaf));
        if (outputs.Count == 0)
            return Output.Create(0);
        for (var step = 0; outputs.Count > 1; step++)
        {
            var (a, b) = (outputs.Dequeue(), outputs.Dequeue());
            outputs.Enqueue((shape.Length == 0 ? 0 : shape[step % shape.Length] % 5) switch
            {
                0 => Output.Tuple(a, b).Apply(pair => pair.Item1 + pair.Item2),
                1 => Output.All(a, b).Apply(values => values.Sum()),
                2 => Output.Tuple(a, b).Apply(pair => Output.Create(pair.Item1).Apply(value => Task.FromResult(value + pair.Item2))),
                3 => Output.Format($"{a}+{b}").Apply(text => text.Split('+').Sum(int.Parse)),
                _ => Output.JsonSerialize(Output.Create(new[] { a, b })).Apply(json => System.Text.Json.JsonSerializer.Deserialize<int[]>(json)!.Sum()),
            });
        }

        return outputs.Dequeue();
    }

    private static Output<int> Leaf((bool Secret, bool Known, bool Late) leaf)
    {
        var value = leaf.Late ? Output.Create(LateOneAsync()) : Output.Create(1);
        if (!leaf.Known)
            value = value.Apply(known => OutputUtilities.CreateUnknown(known));
        return leaf.Secret ? Output.CreateSecret(value) : value;
    }

    private static async Task<int> LateOneAsync()
    {
        await Task.Yield();
        return 1;
    }
}
