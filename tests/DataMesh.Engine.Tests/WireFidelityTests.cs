using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Engine.Tests;

/// <summary>Random programs want the same over the wire as in-process: resources, values of every kind, what becomes of them, outputs, messages.</summary>
public sealed class WireFidelityTests
{
    private static readonly string[] Names = ["a", "b", "c", "d", "e"];

    [Fact]
    public void Any_program_wants_the_same_over_the_wire() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(Arb.From(Programs()), Arb.From(Programs()), Arb.From(Gen.Elements(false, true)), Holds));

    private static void Holds(RandomNode[] before, RandomNode[] after, bool unknowns)
    {
        using var lab = new TestLab();
        lab.Up(Program(before));
        var inProcess = Evaluate(lab, new TestProgram(Program(after)), unknowns);
        var overWire = Evaluate(lab, new LoopbackProgram(Program(after)), unknowns);

        overWire.Diagnostics.ShouldBe(inProcess.Diagnostics);
        overWire.Completed.ShouldBe(inProcess.Completed);
        overWire.Desired.Resources.Select(Text).ShouldBe(inProcess.Desired.Resources.Select(Text));
        foreach (var (one, other) in overWire.Desired.Resources.Zip(inProcess.Desired.Resources))
            one.Goal.SameAs(other.Goal).ShouldBeTrue(one.Urn);
        overWire.Desired.StackOutputs.ShouldBe(inProcess.Desired.StackOutputs);
        overWire.Desired.Messages.ShouldBe(inProcess.Desired.Messages);
    }

    private static Evaluation Evaluate(TestLab lab, IProgram program, bool unknowns)
    {
        var info = new ProgramInfo { Project = "proj", Stack = "dev", DryRun = true };
        var context = new EvaluationContext(info, lab.State, new ProviderSet(lab.AnyCloud.OpenForReading()), new NoStacks(), unknowns, static _ => { });
        return Evaluator.RunAsync(program, context, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    private static string Text(DesiredResource resource) =>
        $"{resource.Urn} {resource.Goal.Id} {resource.Old?.Urn} {resource.Change.Kind} {string.Join(',', resource.Change.Diffs.Select(diff => diff.Path))} "
        + $"{string.Join(',', resource.Change.ReplaceReasons)} {resource.Goal.Inputs} {resource.Goal.Outputs}";

    private static Action<TestStack> Program(RandomNode[] nodes) => stack =>
    {
        var made = new List<TestResource>();
        var parents = new List<TestResource>();
        foreach (var node in nodes)
        {
            RegisterResourceRequest Options(RegisterResourceRequest request) => request with
            {
                Parent = parents.Count > 0 && node.Below ? parents[^1].Urn : stack.Urn,
                Protect = node.Protect,
                IgnoreChanges = node.Ignores ? ["value"] : [],
                AdditionalSecretOutputs = node.Ignores ? ["fullName"] : [],
                Dependencies = [.. request.Dependencies, .. made.Take(1).Select(first => first.Urn)],
                Aliases = [new AliasSpec { Name = $"{node.Name}-old" }],
                CustomTimeouts = node.Ignores ? new OperationTimeouts(TimeSpan.FromMinutes(1), null, null) : null,
            };
            if (node.Kind == 0)
            {
                parents.Add(stack.Component(node.Name, Options));
                stack.SendOutputs(parents[^1].Urn, PropertyMap.Of(("value", node.Value)));
                continue;
            }

            var inputs = new Inputs().Set("name", node.Name).Set("value", node.Value);
            if (made.Count > 0 && node.Reads)
                inputs.From("reads", made[^1], "fullName");
            made.Add(stack.Thing(node.Name, inputs, Options, node.Kind == 1 ? FakeProvider.Thing : FakeProvider.Vault));
            stack.Output(node.Name, PropertyValue.Of([made[^1]["key"], made[^1]["missing"], made[^1].Id]));
        }

        stack.Log(LogSeverity.Info, $"{nodes.Length} nodes");
    };

    private static Gen<RandomNode[]> Programs()
    {
        var node =
            from kind in Gen.Choose(0, 2)
            from value in Gen.Sized(size => Values(Math.Min(size, 8)))
            from below in Gen.Elements(false, true)
            from reads in Gen.Elements(false, true)
            from ignores in Gen.Elements(false, true)
            from protect in Gen.Elements<bool?>(null, false)
            select new RandomNode("", kind, value, below, reads, ignores, protect);
        return
            from names in Gen.Shuffle(Names)
            from nodes in Gen.ArrayOf(node, Names.Length)
            select nodes.Select((one, i) => one with { Name = names[i] }).ToArray();
    }

    private static Gen<PropertyValue> Values(int size)
    {
        var leaves = Gen.OneOf(
            Gen.Elements(PropertyValue.Null, PropertyValue.Unknown, PropertyValue.True, PropertyValue.Of(0.1), PropertyValue.Of(""), PropertyValue.Of("ä")),
            Gen.Constant((PropertyValue)new PropertyValue.AssetValue(AssetKind.Text, "text")),
            Gen.Constant((PropertyValue)new PropertyValue.ReferenceValue("urn:pulumi:dev::proj::t::n", null)));
        if (size == 0)
            return leaves;
        var inner = Values(size / 2);
        return Gen.OneOf(
            leaves,
            inner.Select(PropertyValue.Secret),
            Gen.ArrayOf(inner, 2).Select(items => PropertyValue.Of([.. items])),
            Gen.Zip(inner, inner).Select(pair => PropertyValue.Of(PropertyMap.Of(("x", pair.Item1), ("y", pair.Item2)))));
    }

    private sealed record RandomNode(string Name, int Kind, PropertyValue Value, bool Below, bool Reads, bool Ignores, bool? Protect);

    private sealed class NoStacks : IStackOutputs
    {
        public PropertyMap? Find(string name) => null;
    }
}
