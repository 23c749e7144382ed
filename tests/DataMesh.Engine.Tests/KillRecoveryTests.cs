namespace DataMesh.Engine.Tests;

/// <summary>
/// What a process that is killed leaves behind is what is on disk and in the cloud at that moment.
/// So both are copied at every moment of a run, and each copy is then picked up by a next run.
/// </summary>
public sealed class KillRecoveryTests
{
    [Fact]
    public void A_run_that_is_killed_at_any_moment_leaves_a_valid_state_and_the_next_up_finishes()
    {
        foreach (var (first, second) in Scenarios())
        {
            using var lab = new TestLab();
            lab.MustUp(first);
            var moments = new List<(string Moment, string? State, FakeCloud Cloud)>();
            lab.Cloud.Moment = moment => moments.Add((moment, File.Exists(lab.StateFile) ? lab.StateText : null, new FakeCloud(lab.Cloud)));
            lab.MustUp(second);
            var expected = lab.Cloud.Things.ToDictionary();
            moments.Count.ShouldBeGreaterThan(3);

            foreach (var (moment, state, cloud) in moments)
            {
                using var next = new TestLab(cloud);
                Directory.CreateDirectory(Path.GetDirectoryName(next.StateFile).ShouldNotBeNull());
                if (state is not null)
                    File.WriteAllText(next.StateFile, state);

                next.State.ShouldNotBeNull();
                var result = next.Up(second);
                result.AllDiagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty(moment);
                cloud.Ids.ShouldBe(expected.Keys.Order(StringComparer.Ordinal), moment);
                foreach (var (id, thing) in expected)
                    cloud.Things[id].Inputs.ShouldBe(thing.Inputs, moment);
                next.State.PendingOperations.ShouldBeEmpty(moment);
                var files = next.Files();
                next.Up(second).HasChanges.ShouldBeFalse(moment);
                next.Files().ShouldBe(files, moment);
            }
        }
    }

    [Fact]
    public void A_run_that_is_killed_can_be_destroyed()
    {
        using var lab = new TestLab();
        var moments = new List<(string? State, FakeCloud Cloud)>();
        lab.Cloud.Moment = _ => moments.Add((File.Exists(lab.StateFile) ? lab.StateText : null, new FakeCloud(lab.Cloud)));
        lab.MustUp(Many("box", "x"));

        foreach (var (state, cloud) in moments)
        {
            using var next = new TestLab(cloud);
            Directory.CreateDirectory(Path.GetDirectoryName(next.StateFile).ShouldNotBeNull());
            if (state is not null)
                File.WriteAllText(next.StateFile, state);
            next.Destroy().ExitCode.ShouldBe(0);
            cloud.Ids.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_preview_after_a_kill_sees_what_was_created()
    {
        using var lab = new TestLab();
        string? state = null;
        lab.Cloud.Moment = moment => state = moment == "after create /a" ? lab.StateText : state;
        lab.MustUp(stack => stack.Thing("a", new Inputs().Set("name", "a")));
        File.WriteAllText(lab.StateFile, state.ShouldNotBeNull());

        var preview = lab.Preview(stack => stack.Thing("a", new Inputs().Set("name", "a")));

        TestLab.Steps(preview).ShouldBe("");
        preview.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0512");
        lab.StateText.ShouldBe(state);
    }

    private static IEnumerable<(Action<TestStack> First, Action<TestStack> Second)> Scenarios()
    {
        yield return (_ => { }, Many("box", "x"));
        yield return (Many("box", "x"), Many("box", "y"));
        yield return (Many("box", "x"), Many("other", "x"));
        yield return (Many("box", "x"), stack => stack.Thing("single", new Inputs().Set("name", "single").Set("size", "9")));
        yield return (Many("box", "x"), _ => { });
    }

    private static Action<TestStack> Many(string box, string kind) => stack =>
    {
        var outer = stack.Thing("box", new Inputs().Set("name", box).Set("kind", kind));
        var inner = stack.Thing("inner", new Inputs().Set("name", "inner").From("container", outer, "id"));
        stack.Thing("leaf", new Inputs().Set("name", "leaf").From("container", inner, "id"));
        stack.Thing("reader", new Inputs().Set("name", "reader").From("reads", inner, "fullName"));
        stack.Thing("single", new Inputs().Set("name", "single").Set("size", kind));
    };
}
