using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Engine.Tests;

/// <summary>
/// Random sequences of programs. After each up the cloud holds exactly what the program wants, a second up finds nothing to do, and destroy empties the cloud.
/// A failure prints the seed: set it in <c>Config.QuickThrowOnFailure.WithReplay</c> to repeat it.
/// </summary>
public sealed class RandomProgramTests
{
    [Fact]
    public void Any_sequence_of_programs_is_applied_to_the_letter() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(Sequences(), Holds));

    private static void Holds(RandomResource[][] sequence)
    {
        using var lab = new TestLab();
        foreach (var program in sequence)
        {
            var preview = TestLab.Steps(lab.Preview(Program(program)));
            lab.MustUp(Program(program)).ShouldBe(preview);

            lab.Cloud.Things.Values.Select(thing => $"{thing.Id} {thing.Inputs["size"]} {thing.Inputs["kind"]}").Order(StringComparer.Ordinal)
                .ShouldBe(Expected(program).Order(StringComparer.Ordinal));
            lab.Up(Program(program)).HasChanges.ShouldBeFalse();
            lab.NewBackend().Load(new StackName("proj", "dev")).ShouldNotBeNull().PendingOperations.ShouldBeEmpty();
        }

        lab.Destroy().ExitCode.ShouldBe(0);
        lab.Cloud.Ids.ShouldBeEmpty();
    }

    private static Action<TestStack> Program(RandomResource[] resources) => stack =>
    {
        var made = new List<TestResource>();
        foreach (var resource in resources)
        {
            var inputs = new Inputs().Set("name", $"{resource.Name}-{resource.Rename}").Set("size", resource.Size).Set("kind", resource.Kind);
            if (resource.Container is { } container && made.Count > 0)
                inputs.From("container", made[container % made.Count], "id");
            if (resource.Reads is { } reads && made.Count > 0)
                inputs.From("reads", made[reads % made.Count], "fullName");
            made.Add(stack.Thing(resource.Name, inputs, request => request with { DeleteBeforeReplace = resource.DeleteFirst ? true : null }));
        }
    };

    private static IEnumerable<string> Expected(RandomResource[] resources)
    {
        var ids = new List<string>();
        foreach (var resource in resources)
        {
            var container = resource.Container is { } index && ids.Count > 0 ? ids[index % ids.Count] : "";
            ids.Add($"{container}/{resource.Name}-{resource.Rename}");
            yield return $"{ids[^1]} \"{resource.Size}\" \"{resource.Kind}\"";
        }
    }

    private static Arbitrary<RandomResource[][]> Sequences()
    {
        var resource =
            from rename in Gen.Elements("p", "p", "p", "q")
            from size in Gen.Elements("1", "2")
            from kind in Gen.Elements("x", "x", "x", "y")
            from container in Gen.Choose(-3, 4)
            from reads in Gen.Choose(-3, 4)
            from deleteFirst in Gen.Elements(false, false, false, true)
            select new RandomResource("", rename, size, kind, container < 0 ? null : container, reads < 0 ? null : reads, deleteFirst);
        var program =
            from names in Gen.Shuffle(new[] { "a", "b", "c", "d", "e", "f" })
            from count in Gen.Choose(0, 6)
            from resources in Gen.ArrayOf(resource, count)
            select resources.Select((one, i) => one with { Name = names[i] }).ToArray();
        return Arb.From(Gen.ArrayOf(program, 4));
    }

    private sealed record RandomResource(string Name, string Rename, string Size, string Kind, int? Container, int? Reads, bool DeleteFirst);
}
