namespace DataMesh.Engine.Tests;

public sealed class FailureTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void When_the_cloud_refuses_a_step_what_was_done_is_kept_and_nothing_else_is_begun()
    {
        _lab.Cloud.Refusal = operation => operation == "create /a/b" ? new ProviderError("QuotaExceeded", "No more boxes") : null;

        var result = _lab.Up(Program);

        result.ExitCode.ShouldBe(3);
        var diagnostic = result.AllDiagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("DM0703");
        diagnostic.CloudCode.ShouldBe("QuotaExceeded");
        diagnostic.Message.ShouldContain("QuotaExceeded: No more boxes.");
        _lab.Cloud.Ids.ShouldBe(["/a"]);
        _lab.State.Find(TestLab.UrnOf("a")).ShouldNotBeNull();
        _lab.State.PendingOperations.ShouldBeEmpty();
        result.Stacks[0].Steps.Single(step => step.Step.Name == "c").Status.ShouldBe(StepStatus.Skipped);
    }

    [Fact]
    public void The_next_up_does_the_rest()
    {
        _lab.Cloud.Refusal = operation => operation == "create /a/b" ? new ProviderError("QuotaExceeded", "No more boxes") : null;
        _lab.Up(Program);
        _lab.Cloud.Refusal = _ => null;

        _lab.MustUp(Program).ShouldBe("create b\ncreate c\n");
    }

    [Fact]
    public void A_failed_run_does_not_set_the_outputs_of_the_stack()
    {
        _lab.MustUp(stack => stack.Output("done", PropertyValue.Of("old")));
        _lab.Cloud.Refusal = _ => new ProviderError("QuotaExceeded", "No");

        _lab.Up(stack =>
        {
            stack.Thing("a", new Inputs().Set("name", "a"));
            stack.Output("done", PropertyValue.Of("new"));
        });

        _lab.State.StackOutputs["done"].AsString().ShouldBe("old");
    }

    [Fact]
    public void A_provider_that_breaks_leaves_a_pending_operation_which_the_next_run_settles()
    {
        _lab.Cloud.Moment = moment =>
        {
            if (moment == "after create /a")
                throw new IOException("the line went dead");
        };
        var result = _lab.Up(Program);
        result.ExitCode.ShouldBe(3);
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0640");
        _lab.State.PendingOperations.ShouldHaveSingleItem().Kind.ShouldBe(OperationKind.Creating);
        _lab.Cloud.Moment = null;

        _lab.MustUp(Program).ShouldBe("create b\ncreate c\n");
    }

    [Fact]
    public void A_run_that_is_cancelled_finishes_what_is_under_way_and_saves()
    {
        using var source = new CancellationTokenSource();
        _lab.Cancellation = source.Token;
        _lab.Cloud.Moment = moment =>
        {
            if (moment == "before create /a")
                source.Cancel();
        };

        var result = _lab.Up(Program);

        result.ExitCode.ShouldBe(3);
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0641");
        _lab.State.Find(TestLab.UrnOf("a")).ShouldNotBeNull();
        _lab.State.Find(TestLab.UrnOf("b")).ShouldBeNull();
    }

    [Fact]
    public void A_run_that_is_cancelled_before_it_changed_anything_says_so()
    {
        _lab.MustUp(Program);
        _lab.Cancellation = new CancellationToken(canceled: true);

        var result = _lab.Destroy();

        result.ExitCode.ShouldBe(3);
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0644");
        _lab.Cloud.Ids.ShouldBe(["/a", "/a/b", "/a/b/c"]);
    }

    [Fact]
    public void A_state_that_cannot_be_written_stops_the_run_before_the_cloud_is_changed()
    {
        var folder = Path.GetDirectoryName(_lab.StateFile).ShouldNotBeNull();
        Directory.CreateDirectory(Path.GetDirectoryName(folder).ShouldNotBeNull());
        File.WriteAllText(folder, "a file where a folder is needed");

        var result = _lab.Up(Program);

        result.ExitCode.ShouldBe(3);
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0508");
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void A_resource_of_another_engine_cannot_be_deleted_and_what_was_done_before_is_kept()
    {
        _lab.MustUp(stack => stack.Thing("a", new Inputs().Set("name", "a")));
        var foreign = new StateResource
        {
            Urn = TestLab.UrnOf("suffix", "random:index:RandomString"), Type = "random:index:RandomString", Custom = true, Id = "x",
            Dependencies = [TestLab.UrnOf("a")],
        };
        var state = _lab.State;
        _lab.Backend.OpenWriter(new StackName("proj", "dev")).Save(new Snapshot(state.Resources.Add(foreign), [], ""));

        var result = _lab.Destroy();

        result.ExitCode.ShouldBe(3);
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0642");
        _lab.State.Find(foreign.Urn).ShouldNotBeNull();
    }

    [Fact]
    public void A_stack_after_one_that_failed_is_left_out()
    {
        _lab.Stacks = ["dev", "late"];
        _lab.Cloud.Refusal = operation => operation.EndsWith("-dev", StringComparison.Ordinal) ? new ProviderError("QuotaExceeded", "No") : null;

        var result = _lab.Up(stack => stack.Thing("x", new Inputs().Set("name", $"x-{stack.Info.Stack}")));

        result.ExitCode.ShouldBe(3);
        result.Stacks[1].Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0643");
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void Parallel_operations_give_the_same_state()
    {
        _lab.Options = new RunOptions { Parallel = 8 };
        _lab.MustUp(Wide);
        using var serial = new TestLab();

        serial.MustUp(Wide);

        _lab.StateText.ShouldBe(serial.StateText);
    }

    private static void Wide(TestStack stack)
    {
        for (var i = 0; i < 100; i++)
            stack.Thing($"t{i}", new Inputs().Set("name", $"t{i}"));
    }

    private static void Program(TestStack stack)
    {
        var a = stack.Thing("a", new Inputs().Set("name", "a"));
        var b = stack.Thing("b", new Inputs().Set("name", "b").From("container", a, "id"));
        stack.Thing("c", new Inputs().Set("name", "c").From("container", b, "id"));
    }
}
