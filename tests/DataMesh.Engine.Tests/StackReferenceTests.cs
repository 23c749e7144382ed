namespace DataMesh.Engine.Tests;

public sealed class StackReferenceTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void The_planned_outputs_of_a_stack_of_the_same_run_are_read()
    {
        _lab.Stacks = ["hub", "dev"];

        var result = _lab.Preview(Program("organization/proj/hub"));

        result.ExitCode.ShouldBe(0);
        result.Stacks[1].Outputs["seen"].AsString().ShouldBe("/hub-thing");
    }

    [Theory]
    [InlineData("organization/proj/hub")]
    [InlineData("proj/hub")]
    [InlineData("hub")]
    public void The_saved_outputs_of_another_stack_are_read(string name)
    {
        _lab.Stacks = ["hub"];
        _lab.MustUp(Program(name));
        _lab.Stacks = ["dev"];

        _lab.MustUp(Program(name));
        _lab.State.StackOutputs["seen"].AsString().ShouldBe("/hub-thing");
        _lab.MustUp(Program(name)).ShouldBe("");
    }

    [Fact]
    public void A_reference_is_forgotten_without_a_deletion()
    {
        _lab.Stacks = ["hub", "dev"];
        _lab.MustUp(Program("hub"));

        _lab.Stacks = ["dev"];
        _lab.MustUp(_ => { }).ShouldNotContain("delete hub");
        _lab.State.Resources.ShouldNotContain(resource => resource.External);
    }

    [Fact]
    public void A_stack_that_was_never_deployed_is_a_diagnostic()
    {
        var result = _lab.Up(Program("nobody"));

        result.ExitCode.ShouldBe(1);
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0607");
    }

    [Theory]
    [InlineData("organization/proj/dev")]
    [InlineData("proj/dev")]
    [InlineData("dev")]
    public void A_stack_that_refers_to_itself_reads_what_it_gave_after_its_last_run(string name)
    {
        _lab.MustUp(Counting(name));
        _lab.State.StackOutputs["runs"].AsString().ShouldBe("x");

        _lab.MustUp(Counting(name));
        _lab.State.StackOutputs["runs"].AsString().ShouldBe("xx");

        _lab.Preview(Counting(name)).Stacks.ShouldHaveSingleItem().Outputs["runs"].AsString().ShouldBe("xxx");
        _lab.State.StackOutputs["runs"].AsString().ShouldBe("xx");
    }

    [Fact]
    public void A_stack_reads_itself_as_it_was_also_in_a_run_with_those_that_read_it()
    {
        _lab.Stacks = ["dev", "other"];
        Action<TestStack> program = stack =>
        {
            if (stack.Info.Stack == "dev")
                Counting("dev")(stack);
            else
                stack.Output("seen", stack.StackOutputs("dev")["runs"]);
        };
        _lab.MustUp(program);

        var result = _lab.Preview(program);

        result.Stacks[0].Outputs["runs"].AsString().ShouldBe("xx");
        result.Stacks[1].Outputs["seen"].AsString().ShouldBe("xx");
    }

    [Fact]
    public void A_stack_that_refers_to_itself_comes_to_rest()
    {
        Action<TestStack> program = stack => stack.Output("first", stack.StackOutputs("dev").Find("first") ?? PropertyValue.Of("told once"));
        _lab.MustUp(program);

        _lab.MustUp(program).ShouldBe("");
        _lab.State.StackOutputs["first"].AsString().ShouldBe("told once");
        _lab.State.Resources.Single(resource => resource.External).Outputs.Keys.ShouldNotContain("outputs");
    }

    [Fact]
    public void Several_stacks_are_destroyed_in_reverse_order()
    {
        _lab.Stacks = ["hub", "dev"];
        _lab.MustUp(Program("hub"));
        _lab.Cloud.Operations.Clear();

        _lab.Destroy().ExitCode.ShouldBe(0);

        _lab.Cloud.Operations.ShouldBe(["delete /dev-thing", "delete /hub-thing"]);
    }

    // Each run adds a letter to what the last one left.
    private static Action<TestStack> Counting(string self) => stack =>
        stack.Output("runs", PropertyValue.Of((stack.StackOutputs(self).Find("runs")?.AsString() ?? "") + "x"));

    private static Action<TestStack> Program(string reference) => stack =>
    {
        var name = stack.Info.Stack;
        var thing = stack.Thing("thing", new Inputs().Set("name", $"{name}-thing"));
        stack.Output("full", thing["fullName"]);
        if (name != "hub")
            stack.Output("seen", stack.StackOutputs(reference)["full"]);
    };
}
